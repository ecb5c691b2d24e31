import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface SystemBinary {
	name: string;
	/** Where it may lie besides the folders of PATH. */
	folders?: string[];
	/** What brings it on Debian and Ubuntu. */
	debianPackage: string;
}

/** The path of a program of this machine; throws what to install when there is none. */
export function findSystemBinary({ name, folders = [], debianPackage }: SystemBinary): string {
	const path = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const found = [...path, ...folders].map((folder) => join(folder, name)).find(isExecutable);
	if (found) return found;
	throw new Error(
		`${name} is needed but not installed. On Debian and Ubuntu: apt-get install ${debianPackage}`,
	);
}

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface SystemBinary {
	name: string;
	/** Folders to search in addition to PATH. */
	folders?: string[];
	/** The package that contains it on Debian and Ubuntu. */
	debianPackage: string;
}

/** The path of a program on this machine; if there is none, the error names the package to install. */
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

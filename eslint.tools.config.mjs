// For what never reaches users: the emulator, scripts and tests need timers and Node's modules,
// which n8n's own configuration forbids in nodes and credentials.
import tseslint from 'typescript-eslint';

export default tseslint.config(
	{ ignores: ['dist/', 'nodes/', 'credentials/', '**/*.{js,mjs}'] },
	...tseslint.configs.recommended,
	{
		languageOptions: {
			parserOptions: { project: './tsconfig.tools.json', tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-unnecessary-type-assertion': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
		},
	},
);

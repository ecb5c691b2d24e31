import type { OAuthClient } from './oauthServer';

/** The page on which a user of the team allows an application access, or refuses it. */
export function consentPage(
	client: OAuthClient,
	team: string,
	parameters: Readonly<Record<string, string>>,
): string {
	const fields = Object.entries(parameters).map(
		([name, value]) =>
			`<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
	);
	const scopes = (parameters.scope || 'full_access').split(' ').map((scope) => escapeHtml(scope));
	return `<!DOCTYPE html>
<html lang="en">
<head>
<title>Allow access to lemlist (emulator)</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; background: #f4f5f9; display: flex; justify-content: center; padding: 40px 16px; }
main { background: #fff; border-radius: 12px; padding: 28px 32px; max-width: 420px; box-shadow: 0 2px 12px #0002; }
h1 { font-size: 20px; margin: 0 0 12px; }
ul { columns: 2; font-size: 13px; color: #555; padding-left: 18px; }
small { color: #888; }
button { font: inherit; padding: 8px 20px; border-radius: 8px; border: 1px solid #bbb; background: #fff; margin-right: 8px; }
button[value=allow] { background: #316bff; border-color: #316bff; color: #fff; }
</style>
</head>
<body>
<main>
<h1>Allow ${escapeHtml(client.name)} to use the team ${escapeHtml(team)}?</h1>
<p>The application asks for:</p>
<ul>${scopes.map((scope) => `<li>${scope}</li>`).join('')}</ul>
<form method="post" action="/oauth/authorize">
${fields.join('\n')}
<button name="decision" value="allow">Allow</button>
<button name="decision" value="deny">Deny</button>
</form>
<p><small>This page belongs to the emulator of lemlist, not to lemlist.</small></p>
</main>
</body>
</html>`;
}

function escapeHtml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

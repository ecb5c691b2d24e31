// What several errors tell the user to do.

export const CREATE_NEW_KEY =
	'Create a key in lemlist under Settings, Integrations and enter it in the credential.';

export const CONTINUE_ON_ERROR = "set 'On Error' in the settings of this node to continue";

export const NOT_FOUND =
	'lemlist does not know the ID or e-mail address. It may have been deleted, or it belongs to another team than the API key.';

export const ALREADY_EXISTS = `lemlist has it already, or a change to it is under way, so nothing was changed. Use another name or an operation such as Update, or ${CONTINUE_ON_ERROR}.`;

/** The fields that the engine itself reads or treats specially, under the names that n8n's own nodes use. */
export const RETURN_ALL = 'returnAll';
export const LIMIT = 'limit';
export const FILTERS = 'filters';
export const BINARY_FIELD = 'binaryPropertyName';

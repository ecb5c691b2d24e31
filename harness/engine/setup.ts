// n8n logs every error that a node throws, also those that a test provokes.
process.env.N8N_LOG_LEVEL = 'silent';

const { dest, parallel, src } = require('gulp');

/** Icons as they are: gulp would otherwise read images as text. */
const icons = () => src('nodes/**/*.{png,svg}', { base: '.', encoding: false }).pipe(dest('dist'));

/** What the node panel and the output previews of the editor read. */
const descriptions = () =>
	src(['nodes/**/*.node.json', 'nodes/**/__schema__/**/*.json'], { base: '.' }).pipe(dest('dist'));

exports.default = parallel(icons, descriptions);

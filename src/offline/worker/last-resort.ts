/**
 * A page in the browser’s own style, for when nothing at all is kept here. Nothing of it is fetched: the empty icon keeps
 * browsers from asking for one.
 */
export const LAST_RESORT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>The network is away</title>
<main>
<h1>The network is away</h1>
<p>This page is not kept on this device. What you did in the course is still saved.</p>
<p>When the network is back, <a href="">try again</a>.</p>
</main>
`;

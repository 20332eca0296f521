/** What a browser sees: no script, no style from elsewhere. */
export const frontPage = (release: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Benefolio</title>
<h1>Benefolio ${release}</h1>
<p>A partner’s own record of Microsoft partner-programme benefits: what was granted, how each piece is used,
what the terms make of it, and what falls due. It is not Microsoft’s and gives no legal advice.</p>
<p>The web application was not built here: run <code>npm run build</code>, and start again. The
<code>benefolio</code> command (<code>benefolio help</code>) and the HTTP API work without it: <a href="/openapi.json">/openapi.json</a>,
<a href="/v1/terms">/v1/terms</a>, <a href="/v1/events">/v1/events</a>.</p>
</html>
`;

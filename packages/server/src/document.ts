import type { OpenAPIHono } from '@hono/zod-openapi';

type Document = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

/** The OpenAPI 3.1 document of an application. */
export const documentOf = (app: OpenAPIHono, release: string): Document =>
  app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Benefolio',
      version: release,
      description:
        'A partner’s own record of Microsoft partner-programme benefits. It is not Microsoft’s and gives no legal advice.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
  });

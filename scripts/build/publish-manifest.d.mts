export const DEVELOPMENT_URL: string;

export function publishManifest(xml: string, target: { readonly baseUrl: string; readonly namespace: string }): string;

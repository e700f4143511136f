// Verifies the badges named on the command line with the verifier of Digital Bazaar, without a network.
// Prints one line a badge: "ok" or "no" and why.
import {readFileSync} from 'node:fs';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {createVerifyCryptosuite as jcs} from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import {cryptosuite as rdfc} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import {documentLoader} from './loader.mjs';

for (const file of process.argv.slice(2)) {
  const credential = JSON.parse(readFileSync(file, 'utf8'));
  const cryptosuite = credential.proof.cryptosuite === 'eddsa-jcs-2022' ? jcs() : rdfc;
  const result = await vc.verifyCredential({credential, suite: new DataIntegrityProof({cryptosuite}), documentLoader, checkStatus: async () => ({verified: true}), now: new Date('2026-06-01T00:00:00Z')});
  console.log(result.verified ? 'ok' : `no ${JSON.stringify(result.error ?? result, (k, v) => v instanceof Error ? v.message : v)}`.slice(0, 2000));
}

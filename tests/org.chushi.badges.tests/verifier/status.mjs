// Looks the badge in the first file up in the status lists in the others with the library of Digital Bazaar, without a
// network. Prints one line an entry of the badge: its purpose and true or false; or "no" and why.
import {readFileSync} from 'node:fs';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {createVerifyCryptosuite as jcs} from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import {checkStatus} from '@digitalbazaar/vc-bitstring-status-list';
import {documentLoader} from './loader.mjs';

const [badge, ...lists] = process.argv.slice(2).map(file => JSON.parse(readFileSync(file, 'utf8')));
const byPurpose = new Map(lists.map(list => [list.credentialSubject.statusPurpose, list]));
const byAddress = new Map(badge.credentialStatus.map(entry => [entry.statusListCredential, byPurpose.get(entry.statusPurpose)]));
const loader = async url => byAddress.has(url) ? {contextUrl: null, documentUrl: url, document: byAddress.get(url)} : documentLoader(url);

const suite = new DataIntegrityProof({cryptosuite: jcs()});
const result = await checkStatus({credential: badge, documentLoader: loader, suite});
if (result.verified) {
  result.results.forEach(one => console.log(one.credentialStatus.statusPurpose, one.status));
} else {
  console.log(`no ${result.error?.message ?? JSON.stringify(result)}`);
}

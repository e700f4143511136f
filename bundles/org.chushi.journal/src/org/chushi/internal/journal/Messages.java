package org.chushi.internal.journal;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
enum Messages implements Phrase {
	Append_broken, //
	Append_moved, //
	Opener_short, //
	Rebuild_cancelled, //
	Trouble_corrupt, //
	Trouble_corruptHave, //
	Trouble_corruptNext, //
	Trouble_corruptWant, //
	Trouble_full, //
	Trouble_fullHave, //
	Trouble_fullNext, //
	Trouble_fullWant, //
	Trouble_gone, //
	Trouble_goneHave, //
	Trouble_goneNext, //
	Trouble_goneWant, //
	Trouble_locked, //
	Trouble_lockedHave, //
	Trouble_lockedNext, //
	Trouble_lockedWant, //
	Trouble_newer, //
	Trouble_newerHave, //
	Trouble_newerNext, //
	Trouble_newerWant, //
	Trouble_other, //
	Trouble_otherHave, //
	Trouble_otherNext, //
	Trouble_otherWant, //
	Trouble_readOnly, //
	Trouble_readOnlyHave, //
	Trouble_readOnlyNext, //
	Trouble_readOnlyWant, //
	Trouble_unreachable, //
	Trouble_unreachableHave, //
	Trouble_unreachableNext, //
	Trouble_unreachableWant, //
	Verifier_altered, //
	Verifier_cut, //
	Verifier_damaged, //
	Verifier_forged, //
	Verifier_key, //
	Verifier_missing, //
	Verifier_more, //
	Verifier_order, //
	Verifier_remedy, //
	Verifier_rewritten, //
	Verifier_sealRemedy, //
	Verifier_stranger, //
	Verifier_unchained, //
	Verifier_unreadable, //
	Verifier_unsealed, //
	Verifier_version;
}

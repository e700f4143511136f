package org.chushi.internal.ui.packs;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	ChangeCards_after, ChangeCards_before, ChangeCards_left, ConcernedLines_and, ConcernedLines_more,
	ConcernedLines_others, ConcernedLines_person, Differing_changed, Differing_counted, Differing_gone,
	Differing_moved, Differing_new, Differing_what, InstallDialogs_address, InstallDialogs_back,
	InstallDialogs_backAsk, InstallDialogs_backDo, InstallDialogs_backDone, InstallDialogs_backTo,
	InstallDialogs_changes, InstallDialogs_do, InstallDialogs_done, InstallDialogs_empty, InstallDialogs_fetching,
	InstallDialogs_fresh, InstallDialogs_installing, InstallDialogs_instead, InstallDialogs_key, InstallDialogs_look,
	InstallDialogs_nobody, InstallDialogs_noneKept, InstallDialogs_people, InstallDialogs_reading,
	InstallDialogs_remove, InstallDialogs_removeAsk, InstallDialogs_removeDo, InstallDialogs_removed,
	InstallDialogs_removing, InstallDialogs_signed, InstallDialogs_site, InstallDialogs_siteAsk,
	InstallDialogs_title, InstallDialogs_verifying, InstallDialogs_weigh, InstallDialogs_weighing, InstallPage_title,
	InstallView_all, InstallView_altered, InstallView_by, InstallView_chooseFirst, InstallView_code,
	InstallView_deed, InstallView_deedInstalled, InstallView_deedRemoved, InstallView_deedRolledBack,
	InstallView_distrust, InstallView_distrusted, InstallView_doing, InstallView_file, InstallView_hash,
	InstallView_help, InstallView_history, InstallView_installed, InstallView_noPack, InstallView_noSigner,
	InstallView_none, InstallView_noneNext, InstallView_pack, InstallView_remove, InstallView_rollBack,
	InstallView_signer, InstallView_signers, InstallView_site, InstallView_someNoPack, InstallView_sound,
	InstallView_state, InstallView_subtitle, InstallView_trust, InstallView_trustFile, InstallView_version,
	InstallView_when, KeyTable_by, KeyTable_chooseFirst, KeyTable_distrusted, KeyTable_id, KeyTable_name,
	KeyTable_ours, KeyTable_oursAway, KeyTable_theirs, KeyTable_trust, KeyTable_trusted, KeyTable_undecided,
	KeyTable_whose, KeyTable_why, PackQueue_refused, PublishPage_title, PublishView_bringKey, PublishView_by,
	PublishView_certified, PublishView_code, PublishView_comparing, PublishView_doing, PublishView_done,
	PublishView_errors, PublishView_exportKey, PublishView_file, PublishView_first, PublishView_help,
	PublishView_keepKey, PublishView_keys, PublishView_makeKey, PublishView_missing, PublishView_noError,
	PublishView_noKey, PublishView_none, PublishView_noneNext, PublishView_notCompared, PublishView_pack,
	PublishView_published, PublishView_since, PublishView_site, PublishView_subtitle, PublishView_version,
	PublishView_versionOf, PublishView_when, PublishView_write, SigningDialogs_again, SigningDialogs_differ,
	SigningDialogs_do, SigningDialogs_exported, SigningDialogs_exportedNext, SigningDialogs_forever,
	SigningDialogs_kept, SigningDialogs_keptNext, SigningDialogs_key, SigningDialogs_made, SigningDialogs_make,
	SigningDialogs_makeAsk, SigningDialogs_makeIt, SigningDialogs_making, SigningDialogs_name, SigningDialogs_noKey,
	SigningDialogs_noKeyNext, SigningDialogs_signing, SigningDialogs_title, SigningDialogs_toFile,
	SigningDialogs_toSite, SigningDialogs_version, SigningDialogs_where, SigningDialogs_words, TrustDialogs_compare,
	TrustDialogs_distrust, TrustDialogs_distrustAsk, TrustDialogs_distrustDo, TrustDialogs_do, TrustDialogs_done,
	TrustDialogs_name, TrustDialogs_reading, TrustDialogs_title, TrustDialogs_trust, TrustDialogs_why
}

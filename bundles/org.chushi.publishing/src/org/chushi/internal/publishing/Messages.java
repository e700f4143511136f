package org.chushi.internal.publishing;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	Draft_large, Draft_largeNext, Draft_linkNext, Draft_noHead, Draft_noHeadNext, Draft_notOwn, Draft_notOwnNext,
	Draft_otherCode, Draft_reserved, Draft_reservedNext, Gates_absent, Gates_next, Gates_review, Gates_trial,
	Gates_want, InstallChecks_absent, InstallChecks_another, InstallChecks_anotherNext, InstallChecks_broken,
	InstallChecks_elsewhere, InstallChecks_elsewhereNext, InstallChecks_newModel, InstallChecks_newProgram,
	InstallChecks_newProgramNext, InstallChecks_older, InstallChecks_olderNext, InstallChecks_olderThanRemoved,
	InstallChecks_required, InstallChecks_requiredNext, InstallChecks_sound, InstallChecks_wanted,
	InstallChecks_wantedNext, InstallDesk_changed, InstallDesk_changedNext, InstallDesk_gone, InstallDesk_goneNext,
	InstallDesk_notKept, InstallDesk_notKeptNext, InstallDesk_notListed, Installation_half, Installation_halfNext,
	Installation_none, Installation_noneNext, Names_twice, Names_unfit, Offer_installed, Offer_new, Offer_newer,
	Offer_older, Offer_stranger, P2Site_failed, P2Site_failedNext, PackStore_altered, PackStore_alteredNext,
	PackStore_gone, PackStore_goneNext, Previews_future, Previews_otherSigner, PublishDesk_broken,
	PublishDesk_higher, PublishDesk_inside, PublishDesk_insideNext, PublishDesk_low, PublishDesk_missing,
	PublishDesk_published, PublishDesk_signed, PublishDesk_version, PublishDesk_versionNext, Refusals_denied,
	Refusals_disk, Refusals_diskNext, Refusals_exists, Refusals_found, Refusals_gone, Refusals_odd, Refusals_sound,
	RemoteSite_address, RemoteSite_addressNext, RemoteSite_cancelled, RemoteSite_large, RemoteSite_slow,
	RemoteSite_slowNext, RemoteSite_status, RemoteSite_statusNext, RemoteSite_unreachable, SignerDesk_alreadyNext,
	SignerDesk_distrusted, SignerDesk_name, SignerDesk_nameNext, SignerDesk_noKey, SignerDesk_noKeyNext,
	SignerDesk_none, SignerDesk_noneNext, SignerDesk_noneOwnNext, SignerDesk_reason, SignerDesk_reasonNext,
	SignerDesk_revoked, SignerDesk_revokedNext, SignerDesk_several, SignerDesk_severalNext, SignerDesk_strange,
	SignerDesk_strangeNext, SignerDesk_trusted, SigningFiles_away, SigningFiles_awayNext, SigningFiles_inside,
	SigningFiles_insideNext, SigningFiles_large, SigningFiles_largeNext, SigningFiles_other, SigningFiles_otherNext,
	SiteFolder_contended, SiteFolder_lost, SiteFolder_lostNext, SiteFolder_other, SiteIndex_unreadable,
	SiteIndex_unreadableNext, SiteLock_busy, SiteLock_busyNext, StoredZip_altered, StoredZip_link, StoredZip_many,
	StoredZip_noZip, StoredZip_packed, StoredZip_unsigned, StoredZip_unsignedHave, StoredZip_unsignedWant,
	Suggestions_first, Suggestions_major, Suggestions_minor, Suggestions_patch, Verifier_altered,
	Verifier_alteredFile, Verifier_askAgain, Verifier_askPublisher, Verifier_distrusted, Verifier_distrustedNext,
	Verifier_doNot, Verifier_extra, Verifier_large, Verifier_missing, Verifier_newFormat, Verifier_noManifest,
	Verifier_noSignature, Verifier_oddManifest, Verifier_trustedWant, Verifier_undecided, Verifier_unknown,
	Verifier_unknownNext, Wordings_counts, Wordings_first, Wordings_firstNext, Wordings_reason, Wordings_reasonNext,
	Wordings_reasonWant, Wordings_said
}

package org.chushi.internal.badges;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	BadgeCheck_days, BadgeCheck_expired, BadgeCheck_inTime, BadgeCheck_kind, BadgeCheck_notIssuer, BadgeCheck_notYet,
	BadgeCheck_otherKind, BadgeCheck_signatureOver, BadgeCheck_signed, BadgeCheck_status, BadgeCheck_unknownSigner,
	BadgeCheck_unprovenIssuer, BadgeDesk_disk, BadgeDesk_exists, BadgeDesk_gone, BadgeDesk_noCertificate,
	BadgeDesk_notSigned, BadgeFiles_empty, BadgeFiles_jwt, DataIntegrity_altered, DataIntegrity_chain,
	DataIntegrity_key, DataIntegrity_many, DataIntegrity_none, DataIntegrity_purpose, DataIntegrity_suite,
	Documents_large, Documents_notJson, Documents_notJsonAt, Documents_notObject, Documents_odd,
	EddsaJcs2022_canonical, EddsaJcs2022_context, EddsaRdfc2022_context, EddsaRdfc2022_meaning, ForeignBadge_kept,
	ForeignBadge_takenOff, ForeignBadge_verified, ForeignDesk_bad, ForeignDesk_large, ForeignDesk_many,
	ForeignDesk_nobody, ForeignDesk_none, ForeignDesk_off, ForeignDesk_ours, ForeignDesk_reason, ForeignDesk_twice,
	ForeignDesk_unread, OpenBadge_description, Standing_bad, Standing_good, Standing_open, Standing_unread,
	StatusBook_full, StatusCheck_broken, StatusCheck_noList, StatusCheck_noListAnywhere, StatusCheck_notRevoked,
	StatusCheck_notSuspended, StatusCheck_ofRevoked, StatusCheck_ofSuspended, StatusCheck_old, StatusCheck_revoked,
	StatusCheck_suspended, StatusDesk_address, StatusDesk_ahead, StatusDesk_older, StatusList_none,
	StatusList_undated, TeamKnowledge_distrusted, TeamKnowledge_fellWith, TeamKnowledge_holds, TeamKnowledge_lapsed,
	TeamKnowledge_ours, TeamKnowledge_over, TeamKnowledge_revoked, TeamKnowledge_superseded, TeamKnowledge_suspended,
	TeamKnowledge_trusted, TeamKnowledge_undecided, TeamKnowledge_why, Want_changed, Want_first, Want_lost,
	Want_nothing, Want_old
}

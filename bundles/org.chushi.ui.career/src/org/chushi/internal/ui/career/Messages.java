package org.chushi.internal.ui.career;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	BadgeDialogs_key, BadgeDialogs_keys, BadgeDialogs_noBadge, BadgeDialogs_noKey, BadgeDialogs_noKeyNext,
	BadgeDialogs_oneKey, BadgeDialogs_parties, BadgeDialogs_passphrase, BadgeDialogs_report, BadgeDialogs_sign,
	BadgeDialogs_signIt, BadgeDialogs_signWords, BadgeDialogs_signed, BadgeDialogs_signing, BadgeDialogs_verifying,
	BadgeDialogs_writing, BadgeDialogs_written, CareerPage_doing, CareerPage_help, CareerPage_title,
	CareerView_asPicture, CareerView_asWords, CareerView_ask, CareerView_authority, CareerView_before,
	CareerView_certificates, CareerView_here, CareerView_hereSince, CareerView_keys, CareerView_larger,
	CareerView_next, CareerView_nextReady, CareerView_nextWords, CareerView_of, CareerView_promote,
	CareerView_promoteDo, CareerView_promoteWords, CareerView_promoted, CareerView_promoting, CareerView_reason,
	CareerView_smaller, CareerView_storiesFrom, CareerView_storiesTo, CareerView_whole, Career_ahead, Career_behind,
	Career_here, Career_hereOther, Career_line, Career_lineWays, Career_missing, Career_ready,
	CertificatesPage_doing, CertificatesPage_help, CertificatesPage_title, CertificatesView_again,
	CertificatesView_awarded, CertificatesView_endorse, CertificatesView_endorseField, CertificatesView_endorseTitle,
	CertificatesView_endorseWords, CertificatesView_endorsed, CertificatesView_endorsing, CertificatesView_lapsed,
	CertificatesView_missing, CertificatesView_none, CertificatesView_noneAtAll, CertificatesView_noneYet,
	CertificatesView_number, CertificatesView_of, CertificatesView_open, CertificatesView_renew,
	CertificatesView_renewTitle, CertificatesView_renewWords, CertificatesView_renewed, CertificatesView_renewing,
	CertificatesView_rests, CertificatesView_revoke, CertificatesView_revokeField, CertificatesView_revokeTitle,
	CertificatesView_revokeWords, CertificatesView_revoked, CertificatesView_revoking, CertificatesView_seal,
	CertificatesView_sign, CertificatesView_signAgain, CertificatesView_take, CertificatesView_unfold,
	CertificatesView_verify, CertificatesView_words, Clause_separator, Diplomas_due, Diplomas_expired,
	Diplomas_forever, Diplomas_grace, Diplomas_lapsed, Diplomas_revoked, Diplomas_soon, Diplomas_stale,
	Diplomas_superseded, Diplomas_suspended, Diplomas_valid, LifeCard_appeal, LifeCard_appealDo, LifeCard_appealDone,
	LifeCard_appealField, LifeCard_appealTitle, LifeCard_appealWords, LifeCard_appealWordsUntil, LifeCard_appealed,
	LifeCard_decideTitle, LifeCard_decided, LifeCard_delta, LifeCard_doing, LifeCard_history, LifeCard_historyFold,
	LifeCard_late, LifeCard_lift, LifeCard_liftDone, LifeCard_liftTitle, LifeCard_liftWords, LifeCard_overturn,
	LifeCard_overturnWords, LifeCard_renewal, LifeCard_renewalDue, LifeCard_renewalFold, LifeCard_renewalFrom,
	LifeCard_revoked, LifeCard_suspend, LifeCard_suspendDone, LifeCard_suspendTitle, LifeCard_suspendWords,
	LifeCard_suspended, LifeCard_told, LifeCard_until, LifeCard_upheld, LifeCard_uphold, LifeCard_upholdWords,
	LifeCard_waits, LifeCard_why, StepTile_aside, StepTile_met, StepTile_ready, StepTile_up, StoryCard_fold,
	StoryCard_read, StoryCard_way, Targets_activity, Targets_certificate, Targets_exam, Targets_gate, Targets_lesson,
	Targets_pairWork, TeamCertificates_appeal, TeamCertificates_due, TeamCertificates_grace, TeamCertificates_lapsed,
	TeamCertificates_line, TeamCertificates_more, TeamCertificates_stale, TeamCertificates_title
}

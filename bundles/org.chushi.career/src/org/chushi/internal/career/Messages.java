package org.chushi.internal.career;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	Care_appealDecided, Care_appealLate, Care_appealWaits, Care_decideFirst, Care_decideFirstAlone, Care_expired, Care_leadFirst,
	Care_learnFirst, Care_liftFirst,
	Care_noAppeal, Care_notSuspended, Care_nothingToAppeal, Care_own, Care_same, Care_sameAlone, Care_superseded,
	Care_suspendedAlready, Care_undecided, CareerWays_noAssumption, CareerWays_none, CareerWays_nowhere, Careers_authorityLapsed,
	Careers_byCertificate, Careers_fullWaiver, Careers_limit, Careers_noAuthority, Careers_noMap, Careers_noMove,
	Careers_noPerson, Careers_noPosition, Careers_notYet, Careers_ownPromotion, Careers_reason, Careers_same,
	Careers_withCertificate, CertificateStake_issued, CertificateStake_loses, Certification_none,
	Certification_notInRole, Certification_notMentor, Certification_notOffered, Certification_notYet,
	Certification_ownEndorsement, Certification_ownRenewal, Certification_reason, Certification_renewed,
	Certification_revokedAlready, Certification_stillHolds, Certification_words, Earlier_backwards, Earlier_late,
	Earlier_line, Earlier_longAgo, Earlier_many, Earlier_overlap, Earlier_own, Earlier_reason, Earlier_span,
	Earlier_want, Earlier_wrong, Judging_gone, Judging_lesson, Judging_lessonNext, Judging_lessonWant, Judging_read,
	Judging_unread, Maps_away, Maps_awayRemedy, Maps_circle, Maps_circleRemedy, Maps_elsewhere, Maps_elsewhereRemedy,
	Maps_entries, Maps_entriesRemedy, Maps_free, Maps_freeRemedy, Maps_itself, Maps_itselfRemedy, Maps_level,
	Maps_levelRemedy, Maps_noEntry, Maps_noEntryRemedy, Maps_notUp, Maps_notUpRemedy, Maps_track, Maps_trackRemedy,
	Maps_twice, Maps_twiceRemedy, Maps_unreached, Maps_unreachedRemedy, Maps_way, Moved_again, PackStakes_attempt,
	PackStakes_attemptGone, PackStakes_certificate, PackStakes_certificateGone, PackStakes_certificateLearn,
	PackStakes_checklist, PackStakes_checklistGone, PackStakes_course, PackStakes_courseGone, PackStakes_definition,
	PackStakes_definitionGone, PackStakes_paper, PackStakes_paperGone, PackStakes_profile, PackStakes_profileGone,
	PackStakes_programme, PackStakes_programmeGone, PackStakes_rule, Renewals_follows, Rights_buddy, Rights_coach,
	Rights_inspect, Rights_mentor, Rights_money, Rights_studyGroup, Rules_certificate, Rules_certificateExpired,
	Rules_certificateHeld, Rules_certificateNext, Rules_certificateRenew, Rules_certificateRevoked,
	Rules_certificateRevokedBy, Rules_certificateWant, Rules_days, Rules_done, Rules_endorsedBy, Rules_endorsement,
	Rules_endorsementNext, Rules_endorsementWant, Rules_neverInPosition, Rules_noCertificate, Rules_notEndorsed,
	Rules_position, Rules_positionBack, Rules_positionNext, Rules_positionWait, Standings_grace, Standings_lapsed,
	Standings_lapsedNext, Standings_superseded, Standings_suspended, Standings_suspendedBy, Standings_suspendedNext,
	Stories_circle, Stories_circleRemedy, Stories_maps, Stories_mapsRemedy, Stories_months, Stories_monthsRemedy,
	Stories_noWay, Stories_noWayRemedy
}

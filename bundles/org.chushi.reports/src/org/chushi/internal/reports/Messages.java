package org.chushi.internal.reports;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	Boards_askAgain, Boards_asked, Boards_asks, Boards_atBest, Boards_busy, Boards_by, Boards_certified,
	Boards_code, Boards_competencies, Boards_competency, Boards_complete, Boards_days, Boards_daysWith,
	Boards_expiring, Boards_figures, Boards_from, Boards_gaps, Boards_have, Boards_heads, Boards_holder,
	Boards_holders, Boards_holdersShort, Boards_horizon, Boards_inspectors, Boards_lackFor, Boards_lacking,
	Boards_lacks, Boards_last, Boards_lastDay, Boards_leaning, Boards_map, Boards_may, Boards_mean, Boards_mentors,
	Boards_met, Boards_missing, Boards_months, Boards_nearest, Boards_need, Boards_needs, Boards_nobody,
	Boards_others, Boards_people, Boards_planned, Boards_position, Boards_progress, Boards_prospects, Boards_ready,
	Boards_room, Boards_sections, Boards_since, Boards_standing, Boards_standingAsk,
	Boards_standingElsewhere, Boards_standingNear, Boards_standingOnTheWay, Boards_standingOpen,
	Boards_standingReady, Boards_steps, Boards_strength, Boards_succession, Boards_successor, Boards_track,
	Boards_uncertified, Boards_unit, Boards_until, Boards_wants, Boards_who, CaseReader_circle, CaseReader_deeper, CaseReader_deeperNext,
	CaseReader_identifier, CaseReader_levels, CaseReader_none, CaseReader_others, CaseReader_othersNext, CaseReader_rubrics, CaseReader_rubricsNext, FrameworkDesk_disk, FrameworkDesk_large, FrameworkDesk_none, FrameworkPack_awards, FrameworkPack_awardsNext, FrameworkPack_nothing, FrameworkPack_there, FrameworkPack_thereNext,
	Grid_lacks, Kind_certificates, Kind_certificatesWords, Kind_missing, Kind_missingWords, Kind_pairWork,
	Kind_pairWorkWords, Kind_progress, Kind_progressWords, RecordDesk_home, Rows_asked, Rows_certificate,
	Rows_checklist, Rows_counts, Rows_day, Rows_days, Rows_forEver, Rows_have, Rows_held, Rows_issued, Rows_level,
	Rows_mentor, Rows_met, Rows_minutes, Rows_name, Rows_next, Rows_nextStep, Rows_no, Rows_number, Rows_percent,
	Rows_programme, Rows_reason, Rows_section, Rows_start, Rows_state, Rows_today, Rows_until, Rows_want, Rows_yes,
	TeamDesk_missing, TeamDesk_noCertificate, TeamDesk_suffix, WholeFile_cancelled, WholeFile_disk,
	WholeFile_exists
}

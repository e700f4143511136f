package org.chushi.internal.reports;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	CaseReader_circle, CaseReader_identifier, CaseReader_none, FrameworkDesk_disk, FrameworkDesk_large,
	FrameworkDesk_none, Kind_certificates, Kind_certificatesWords, Kind_missing, Kind_missingWords, Kind_pairWork,
	Kind_pairWorkWords, Kind_progress, Kind_progressWords, RecordDesk_home, Rows_asked, Rows_certificate,
	Rows_checklist, Rows_counts, Rows_day, Rows_days, Rows_forEver, Rows_have, Rows_held, Rows_issued, Rows_level,
	Rows_mentor, Rows_met, Rows_minutes, Rows_name, Rows_next, Rows_nextStep, Rows_no, Rows_number, Rows_percent,
	Rows_programme, Rows_reason, Rows_section, Rows_start, Rows_state, Rows_today, Rows_until, Rows_want, Rows_yes,
	TeamDesk_missing, TeamDesk_noCertificate, TeamDesk_suffix, WholeFile_cancelled, WholeFile_disk, WholeFile_exists
}

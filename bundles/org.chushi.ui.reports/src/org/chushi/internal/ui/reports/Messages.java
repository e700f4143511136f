package org.chushi.internal.ui.reports;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	RecordsDialog_array, RecordsDialog_do, RecordsDialog_everybody, RecordsDialog_from, RecordsDialog_home,
	RecordsDialog_lines, RecordsDialog_names, RecordsDialog_noDay, RecordsDialog_until, RecordsDialog_whom,
	RecordsPage_help, RecordsPage_own, RecordsPage_title, RecordsPage_words, ReportTable_none, ReportTable_rows,
	ReportsPage_title, ReportsView_certificate, ReportsView_doing, ReportsView_framework,
	ReportsView_frameworkExport, ReportsView_frameworkWords, ReportsView_help, ReportsView_kind,
	ReportsView_making, ReportsView_pack, ReportsView_packLine, ReportsView_records, ReportsView_recordsExport,
	ReportsView_recordsWords, ReportsView_report, ReportsView_show, ReportsView_words, ReportsView_writing,
	ReportsView_written, TableExport_csv, TableExport_xlsx
}

package org.chushi.internal.kpis;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	Columns_day, Columns_figure, Columns_named, Columns_person, FigureTable_future, FigureTable_heading,
	FigureTable_many, FigureTable_nameless, FigureTable_namesakes, FigureTable_next, FigureTable_noDay,
	FigureTable_noFigure, FigureTable_noHeading, FigureTable_noPerson, FigureTable_old, FigureTable_other,
	FigureTable_share, FigureTable_sum, FigureTable_twice, FigureTable_wanted, FigureTable_withdrawn, KpiChecks_days,
	KpiChecks_daysRemedy, KpiChecks_least, KpiChecks_leastNone, KpiChecks_leastRemedy, KpiChecks_value,
	KpiChecks_valueRemedy, KpiDesk_changed, KpiDesk_empty, KpiDesk_future, KpiDesk_noFigure, KpiDesk_noFigures,
	KpiDesk_noPerson, KpiDesk_none, KpiDesk_nothing, KpiDesk_old, KpiDesk_reason, KpiDesk_same, KpiDesk_there,
	KpiDesk_value, KpiDesk_withdrawn, KpiRule_ask, KpiRule_atLeast, KpiRule_atMost, KpiRule_done, KpiRule_gone,
	KpiRule_goneNext, KpiRule_goneWant, KpiRule_haveFew, KpiRule_haveLast, KpiRule_haveMean, KpiRule_haveNever,
	KpiRule_haveNone, KpiRule_lower, KpiRule_more, KpiRule_raise, KpiRule_wantLast, KpiRule_wantMean, KpiRule_what,
	Values_noUnit, Values_none, Values_otherUnit
}

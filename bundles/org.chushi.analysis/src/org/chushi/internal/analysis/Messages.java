package org.chushi.internal.analysis;

import org.chushi.core.Phrase;

/** Texts of this bundle. */
public enum Messages implements Phrase {
	AnalysisDesk_nothing, AnalysisDesk_sitting, CaseLevel_choice, CaseLevel_order, Cases_none, Cases_twice,
	Cases_unfit, Comparing_nothing, Concord_good, Concord_none, Concord_part, Concord_tentative,
	ConsistencyDesk_askedNow, ConsistencyDesk_cases, ConsistencyDesk_either, ConsistencyDesk_empty, ConsistencyDesk_gone,
	ConsistencyDesk_name, ConsistencyDesk_noRound, ConsistencyDesk_notClosed, ConsistencyDesk_notNow,
	ConsistencyDesk_once, ConsistencyDesk_oneself, ConsistencyDesk_open, ConsistencyDesk_over,
	ConsistencyDesk_people, ConsistencyDesk_until, Figure_discrimination, Figure_discriminationWhy,
	Figure_distractors, Figure_distractorsWhy, Figure_facility, Figure_facilityWhy, Figure_rasch, Figure_raschWhy,
	Figure_reliability, Figure_reliabilityWhy, Figure_twoParameter, Figure_twoParameterWhy, Shortage_words
}

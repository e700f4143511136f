package org.chushi.internal.atlas;

import org.chushi.core.Phrase;

public enum Messages implements Phrase {
	CareerSketch_behind, CareerSketch_here, CareerSketch_level, CareerSketch_missing, CareerSketch_noWay,
	CareerSketch_ready, Costs_exams, Costs_free, Costs_hours, Costs_months, Costs_others, Costs_sessions,
	Costs_talks
}

package org.chushi.internal.ui.author.maps;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	BoardMenu_duplicate, BoardMenu_here, BoardMenu_rename, BoardPainter_add, Chart_entry, Chart_level, Chart_missing,
	Chart_saidHere, Chart_saidLater, Chart_saidNext, Chart_saidReady, Chart_saidWays, Chart_unnamed,
	FrameworkEditor_way, Label_lateral, Label_needs, Label_up, ManySheet_hint, ManySheet_more, ManySheet_title,
	MapActs_choose, MapActs_deleteDo, MapActs_deleteMany, MapActs_deleteOne, MapActs_edge, MapActs_hanging,
	MapActs_referred, MapActs_self, MapActs_there, MapActs_twice, MapActs_undo, MapSheet_how, MapSheet_howAdd,
	MapSheet_howKeys, MapSheet_howMove, MapSheet_map, MapSheet_tracks, MoveSheet_free, MoveSheet_from,
	MoveSheet_needs, MoveSheet_to, MoveSheet_turn, Needs_aboutMonths, Needs_activities, Needs_activitiesAll,
	Needs_certificate, Needs_days, Needs_endorsed, Needs_exam, Needs_examPercent, Needs_figure, Needs_figureLow,
	Needs_lead, Needs_lessons, Needs_lessonsAll, Needs_lost, Needs_mentor, Needs_month, Needs_open, Needs_pairs,
	Needs_pairsMinutes, Needs_trial, NewcomerView_hint, NewcomerView_laying, NewcomerView_next, NewcomerView_none,
	NewcomerView_where, OpenFramework_added, OpenFramework_bring, OpenFramework_do, OpenFramework_found,
	OpenFramework_none, OpenFramework_reading, OpenFramework_words, OpenMap_add, OpenMap_fit, OpenMap_larger,
	OpenMap_link, OpenMap_preview, OpenMap_previewHint, OpenMap_smaller, OpenMap_track, PositionSheet_above,
	PositionSheet_coming, PositionSheet_leaving, PositionSheet_link, PositionSheet_noneComing,
	PositionSheet_noneLeaving, PositionSheet_track, PositionSheet_way, PositionSheet_ways, Rename_message,
	Sheet_delete, SpokenMap_aim, SpokenMap_comma, SpokenMap_entry, SpokenMap_linking, SpokenMap_loose, SpokenMap_many,
	SpokenMap_map, SpokenMap_move, SpokenMap_position, SpokenMap_track, SpokenMap_ways, TrackSheet_add,
	TrackSheet_left, TrackSheet_right
}

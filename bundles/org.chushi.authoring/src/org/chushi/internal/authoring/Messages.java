package org.chushi.internal.authoring;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	Checking_twice, Checking_twiceRemedy, Content_large, Content_largeRemedy, Content_notUtf8, Content_notUtf8Remedy,
	Deeds_alone, Deeds_lost, Deeds_lostRemedy, Deeds_misfit, Deeds_noFile, Deeds_noPath, Deeds_noQuestion,
	Deeds_nothing, Deeds_taken, Deeds_unreadable, Deletion_names, Deletion_next, Deletion_pack, Deletion_referred,
	Deletion_want, Disk_failed, Fixes_code, Fixes_id, Fixes_relink, Fixes_unlink, ProjectDesk_head,
	ProjectDesk_headWant, ProjectDesk_none, ProjectDesk_taken, Saving_asRead, Saving_changed, Saving_draft,
	Saving_failed, Saving_forgotten, Saving_gone, Saving_next, Saving_other, Translations_en, Translations_enFits,
	Translations_enRemedy, Translations_zh, Translations_zhFits, Translations_zhRemedy, Unreadable_roots,
	Unreadable_rootsRemedy
}

package org.chushi.internal.content;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	BundlePacks_gone, Checks_badId, Checks_badIdRemedy, Checks_duplicate, Checks_duplicateRemedy,
	Checks_lessonCompetency, Checks_lessonCompetencyRemedy, Checks_lessonFile, Checks_lessonFileRemedy, Checks_link,
	Checks_linkRemedy, Checks_moreExplanations, Checks_moreTranslations, Checks_noCode, Checks_noCodeRemedy, Checks_noExplanation, Checks_noExplanationRemedy,
	Checks_noId, Checks_noIdRemedy, Checks_noText, Checks_noTextRemedy, Checks_noTranslation, Checks_noTranslationRemedy, Checks_picture, Checks_pictureRemedy,
	Checks_range, Checks_rangeRemedy, Checks_required, Checks_requiredRemedy, Checks_requires,
	Checks_requiresRemedy, Checks_weights, Checks_weightsRemedy, Packs_duplicatePack, Packs_duplicatePackRemedy,
	Reader_noPack, Reader_noPackRemedy, Reader_root, Reader_rootRemedy, Reader_unreadable, Reader_unreadableRemedy,
	Reader_xml, Reader_xmlRemedy, Slices_child, Slices_feature, Slices_kind, Slices_long, Slices_open, Slices_type, ZipFiles_entries,
	ZipFiles_path, ZipFiles_size
}

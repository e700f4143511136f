package org.chushi.internal.badges;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	DataIntegrity_altered, DataIntegrity_chain, DataIntegrity_key, DataIntegrity_many, DataIntegrity_none,
	DataIntegrity_purpose, DataIntegrity_suite, Documents_large, Documents_notJson, Documents_notJsonAt,
	Documents_notObject, EddsaJcs2022_canonical, EddsaJcs2022_context, EddsaRdfc2022_context, EddsaRdfc2022_meaning
}

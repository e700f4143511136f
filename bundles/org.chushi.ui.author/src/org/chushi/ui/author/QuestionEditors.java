package org.chushi.ui.author;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/** The editors that are there. A service. */
public interface QuestionEditors {

	/** Those of installed types that new questions can be begun with, in the order people look for them. */
	List<QuestionEditor> toBegin();

	/** The editor of questions of this class; one that shows everything and changes nothing of it, when there is none. */
	QuestionEditor of(EClass model);
}

package org.chushi.internal.papers;

import org.chushi.content.Library;
import org.chushi.model.Bank;
import org.chushi.model.Competency;
import org.chushi.model.Element;
import org.chushi.model.ModelFactory;
import org.chushi.model.TrueFalse;
import org.chushi.testing.TestLibrary;

/** A library of a few elements. */
final class Shelf {

	private Shelf() {
	}

	static Library withABank() {
		Bank bank = named(ModelFactory.eINSTANCE.createBank(), "bank-id", "B-ONE");
		TrueFalse question = named(ModelFactory.eINSTANCE.createTrueFalse(), "question-id", "Q-ONE");
		bank.getQuestions().add(question);
		Competency competency = named(ModelFactory.eINSTANCE.createCompetency(), "competency-id", "K-ONE");
		return TestLibrary.of(bank, competency);
	}

	private static <T extends Element> T named(T element, String id, String code) {
		element.setId(id);
		element.setCode(code);
		return element;
	}
}

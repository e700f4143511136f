package org.chushi.internal.ui.author;

import java.util.Optional;

import org.chushi.model.Bank;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartEditor;
import org.chushi.ui.author.QuestionFilter;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Banks are written on a workbench: list, form and trial. */
final class BankEditor implements PartEditor {

	private final AuthorRoom room;

	BankEditor(AuthorRoom room) {
		this.room = room;
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.BANK;
	}

	@Override
	public boolean whole() {
		return true;
	}

	@Override
	public OpenPart open(Composite parent, PartContext context, EObject object) {
		return new Opened(parent, context, (Bank) object, room);
	}

	/** Where somebody is on a workbench. */
	private record Kept(Optional<Question> question, QuestionFilter filter, int front) {
	}

	/** A bank on the workbench. */
	static final class Opened implements OpenPart {

		private final Workbench bench;

		Opened(Composite parent, PartContext context, Bank bank, AuthorRoom room) {
			Optional<Kept> kept = context.kept().filter(Kept.class::isInstance).map(Kept.class::cast);
			bench = new Workbench(parent, context, room, bank, kept.map(Kept::filter).orElse(QuestionFilter.ALL));
			bench.select(kept.flatMap(Kept::question).flatMap(q -> same(bank, q))
					.or(() -> bench.list().table().rows().stream().findFirst()));
			kept.ifPresent(k -> bench.raise(k.front()));
		}

		/** The question itself, or what somebody else made of it. */
		private static Optional<Question> same(Bank bank, Question question) {
			return question.eContainer() == bank ? Optional.of(question)
					: bank.getQuestions().stream().filter(q -> q.getId() != null && q.getId().equals(question.getId())).findFirst();
		}

		Workbench bench() {
			return bench;
		}

		@Override
		public void flush() {
			bench.flush();
		}

		@Override
		public void focus() {
			bench.focus();
		}

		@Override
		public boolean begun(EObject inside) {
			return bench.begun(inside);
		}

		@Override
		public void changed() {
			bench.changed();
		}

		@Override
		public void reveal(EObject inside, Optional<EStructuralFeature> feature) {
			if (Fresh.question(inside) instanceof Question question && question.eContainer() == bench.bank()) {
				bench.select(Optional.of(question));
				bench.raise(Panes.FORM);
				bench.form().reveal(inside, feature);
			} else {
				focus();
			}
		}

		@Override
		public void follow(EObject inside) {
			if (Fresh.question(inside) instanceof Question question && question.eContainer() == bench.bank()) {
				bench.select(Optional.of(question));
			}
		}

		@Override
		public Optional<Runnable> key(Event event) {
			return bench.key(event);
		}

		@Override
		public Optional<Object> keep() {
			return Optional.of(new Kept(bench.question(), bench.filter(), bench.front()));
		}
	}
}

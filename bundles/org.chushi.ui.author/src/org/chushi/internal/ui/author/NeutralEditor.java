package org.chushi.internal.ui.author;

import java.util.List;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Phrase;
import org.chushi.model.ModelPackage;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.QuestionEditor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Of a type that no installed editor writes: shows all it has and leaves it alone. */
record NeutralEditor(EClass model) implements QuestionEditor {

	/** A name of the model, which has no words of its own. */
	private record Plain(String name) implements Phrase {
		@Override
		public Bilingual text(Object... arguments) {
			return Bilingual.same(name);
		}
	}

	@Override
	public String editor() {
		return "";
	}

	@Override
	public Bilingual purpose() {
		return Messages.NeutralEditor_purpose.text();
	}

	@Override
	public List<Part> parts() {
		return Stream.<Part>concat(Stream.of(new Part.Hint(Messages.NeutralEditor_purpose)), model.getEAllStructuralFeatures().stream()
				.filter(NeutralEditor::own).map(f -> new Part.Shown(f, new Plain(f.getName())))).toList();
	}

	/** Not what every question has. */
	private static boolean own(EStructuralFeature feature) {
		return !ModelPackage.Literals.QUESTION.getEAllStructuralFeatures().contains(feature);
	}

	@Override
	public boolean begins() {
		return false;
	}
}

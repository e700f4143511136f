package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.List;

import org.chushi.ui.Paragraph;
import org.chushi.ui.author.Part;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** Builds the fields of a description. */
final class Fields {

	/** The least width of what stands side by side, in the design's pixels. */
	private static final int LEAST = 140;

	private Fields() {
	}

	static List<Bound> build(Composite parent, Desk desk, EObject owner, List<Part> parts) {
		List<Bound> fields = new ArrayList<>();
		parts.forEach(part -> build(parent, desk, owner, part, fields));
		return List.copyOf(fields);
	}

	private static void build(Composite parent, Desk desk, EObject owner, Part part, List<Bound> fields) {
		switch (part) {
		case Part.Hint hint -> Paragraph.muted(parent, desk.look(), desk.look().t(hint.words()));
		case Part.Side side -> {
			Composite tiles = desk.look().tiles(parent, LEAST, 12);
			side.parts().forEach(inner -> build(tiles, desk, owner, inner, fields));
		}
		case Part.Fold fold -> fields.add(new FoldField(parent, desk, owner, fold));
		case Part.Words words -> fields.add(new WordsField(parent, desk, owner, words));
		case Part.OwnWords words -> fields.add(new WordsField(parent, desk, owner, words));
		case Part.Passage passage -> fields.add(new PassageField(parent, desk, owner, passage));
		case Part.Line line -> fields.add(LineField.of(parent, desk, owner, line));
		case Part.Key key -> fields.add(LineField.of(parent, desk, owner, key));
		case Part.Amount amount -> fields.add(LineField.of(parent, desk, owner, amount));
		case Part.Tags tags -> fields.add(LineField.of(parent, desk, owner, tags));
		case Part.KeyOf name -> fields.add(PickField.of(parent, desk, owner, name));
		case Part.Pick pick -> fields.add(PickField.of(parent, desk, owner, pick));
		case Part.Links links when links.of().isMany() -> fields.add(new LinksField(parent, desk, owner, links));
		case Part.Links links -> fields.add(PickField.of(parent, desk, owner, links));
		case Part.Flag flag -> fields.add(new FlagField(parent, desk, owner, flag));
		case Part.Shown shown -> fields.add(new ShownField(parent, desk, owner, shown));
		case Part.Several several -> fields.add(new ListField(parent, desk, owner, several));
		case Part.Single single -> fields.add(new ListField(parent, desk, owner, single));
		}
	}
}

package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.chushi.internal.ui.author.Bulk.Change;
import org.chushi.ui.ChoiceGroup;
import org.chushi.ui.Chooser;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.chushi.ui.author.Link;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Asks what is to be changed in many questions. */
final class BulkDialog {

	private final Look look;
	private final List<Link> links;
	private int difficulty;
	private Field more;
	private Field less;
	private Optional<ChoiceGroup> added = Optional.empty();
	private Optional<ChoiceGroup> taken = Optional.empty();

	private BulkDialog(Look look, List<Link> links) {
		this.look = look;
		this.links = links;
	}

	/** Empty when the person went back, or wants nothing changed. */
	static Optional<Bulk> ask(Control over, Look look, int questions, List<Link> competencies) {
		BulkDialog dialog = new BulkDialog(look, competencies);
		Bulk[] wanted = new Bulk[1];
		Dialogs.ask(over, look, look.t(Messages.BulkDialog_title, questions), 640, dialog::build, look.t(Messages.BulkDialog_do), () -> {
			wanted[0] = dialog.read();
			return true;
		});
		return Optional.ofNullable(wanted[0]).filter(bulk -> !bulk.nothing());
	}

	private void build(Composite body) {
		Paragraph.muted(body, look, look.t(Messages.BulkDialog_why));
		List<String> levels = new ArrayList<>(List.of(look.t(Messages.BulkDialog_same)));
		for (Messages level : List.of(Messages.CommonParts_veryEasy, Messages.CommonParts_easy, Messages.CommonParts_medium, Messages.CommonParts_hard,
				Messages.CommonParts_veryHard)) {
			levels.add(look.t(level));
		}
		new Chooser(body, look, look.t(Messages.CommonParts_difficulty), index -> difficulty = Math.max(0, index)).show(levels, 0);
		Composite tags = look.tiles(body, 240, 12);
		more = new Field(tags, look, Field.Kind.LINE, look.t(Messages.BulkDialog_moreTags));
		less = new Field(tags, look, Field.Kind.LINE, look.t(Messages.BulkDialog_lessTags));
		more.example(look.t(Messages.LineField_tagsExample));
		less.example(look.t(Messages.LineField_tagsExample));
		added = group(body, Messages.BulkDialog_moreSkills);
		taken = group(body, Messages.BulkDialog_lessSkills);
	}

	private Optional<ChoiceGroup> group(Composite body, Messages title) {
		if (links.isEmpty()) {
			return Optional.empty();
		}
		new Paragraph(body, look, Type.SMALL_STRONG, look.t(title), look.theme().ink());
		return Optional.of(new ChoiceGroup(body, look, true, links.stream().map(l -> look.t(l.title())).toList()));
	}

	private Bulk read() {
		return new Bulk(difficulty, new Change(words(more), words(less)), new Change(ids(added), ids(taken)));
	}

	private static List<String> words(Field field) {
		return Arrays.stream(field.text().split("[\\s、,，;；]+")).filter(w -> !w.isBlank()).distinct().toList();
	}

	private List<String> ids(Optional<ChoiceGroup> group) {
		return group.stream().flatMap(g -> g.selected().stream()).map(i -> links.get(i).id()).toList();
	}
}

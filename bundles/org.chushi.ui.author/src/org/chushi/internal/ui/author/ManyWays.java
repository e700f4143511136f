package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Row;
import org.chushi.ui.SwitchButton;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartEditor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Several editors of one class: a switch above them says which one is seen. */
record ManyWays(List<PartEditor> editors) implements PartEditor {

	@Override
	public EClass model() {
		return editors.getFirst().model();
	}

	@Override
	public boolean whole() {
		return editors.stream().anyMatch(PartEditor::whole);
	}

	@Override
	public OpenPart open(Composite parent, PartContext context, EObject object) {
		return new Switched(parent, context, object);
	}

	/** Where somebody is. @param part what that editor keeps */
	private record Kept(int way, Optional<Object> part) {
	}

	/** A thing that is open in one of them. */
	private final class Switched implements OpenPart {

		private final PartContext context;
		private final EObject object;
		private final List<SwitchButton> buttons = new ArrayList<>();
		private final Composite place;
		private int seen = -1;
		private OpenPart part;

		Switched(Composite parent, PartContext context, EObject object) {
			this.context = context;
			this.object = object;
			Composite area = context.look().box(parent);
			area.setLayout(new Column(0));
			Composite bar = context.look().box(area);
			bar.setLayout(new Row(context.look().px(4)).margin(context.look().px(16), context.look().px(4)));
			for (int i = 0; i < editors.size(); i++) {
				int way = i;
				buttons.add(new SwitchButton(bar, context.look(), context.look().t(editors.get(i).way().orElseGet(Messages.ManyWays_oneByOne::text)), () -> {
					show(way, Optional.empty());
					focus();
				}));
			}
			place = context.look().box(area);
			place.setLayout(new FillLayout());
			place.setLayoutData(Cell.growing());
			Optional<Kept> kept = context.kept().filter(Kept.class::isInstance).map(Kept.class::cast);
			show(kept.map(Kept::way).orElse(0), kept.flatMap(Kept::part));
		}

		private void show(int way, Optional<Object> kept) {
			if (way == seen) {
				return;
			}
			if (part != null) {
				part.flush();
			}
			Keyboard.release(place);
			for (Control old : place.getChildren()) {
				old.dispose();
			}
			seen = way;
			part = editors.get(way).open(place, new Within(context, kept), object);
			for (int i = 0; i < buttons.size(); i++) {
				buttons.get(i).on(i == way);
			}
			place.layout(true, true);
		}

		@Override
		public void flush() {
			part.flush();
		}

		@Override
		public void focus() {
			part.focus();
		}

		@Override
		public void changed() {
			part.changed();
		}

		@Override
		public void checked() {
			part.checked();
		}

		@Override
		public boolean begun(EObject inside) {
			return part.begun(inside);
		}

		@Override
		public void reveal(EObject inside, Optional<EStructuralFeature> feature) {
			show(0, Optional.empty());
			part.reveal(inside, feature);
		}

		@Override
		public void follow(EObject inside) {
			part.follow(inside);
		}

		@Override
		public Optional<Runnable> key(Event event) {
			return part.key(event);
		}

		@Override
		public Optional<Object> keep() {
			return Optional.of(new Kept(seen, part.keep()));
		}
	}
}

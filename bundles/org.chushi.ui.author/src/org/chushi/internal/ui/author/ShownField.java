package org.chushi.internal.ui.author;

import java.util.List;
import java.util.stream.Collectors;

import org.chushi.model.Text;
import org.chushi.ui.FixedHeight;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.chushi.ui.author.Part;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;

/** What is there, to be read and copied, never changed. */
final class ShownField extends LinedField {

	/** Longer than this it scrolls, in characters. */
	private static final int SHORT = 120;

	private final Part.Shown part;
	private final org.eclipse.swt.widgets.Text text;

	ShownField(Composite parent, Desk desk, EObject owner, Part.Shown part) {
		super(parent, desk, owner, List.of(part.of()));
		this.part = part;
		String label = look().t(part.label());
		new Paragraph(body(), look(), Type.SMALL_STRONG, label, look().theme().ink());
		boolean large = words().length() > SHORT || words().contains("\n");
		Composite frame = look().box(body());
		frame.setLayout(new FixedHeight(look().px(large ? 200 : 28)));
		text = look().settle(new org.eclipse.swt.widgets.Text(frame,
				SWT.READ_ONLY | (large ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE)));
		text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = label;
			}
		});
		refresh();
	}

	private String words() {
		return words(owner().eGet(part.of()));
	}

	/** A value in words: texts in both languages, what is made of parts line by line. */
	static String words(Object value) {
		return switch (value) {
		case null -> "";
		case Text text when text.eClass().getEAllStructuralFeatures().size() == 2 -> text.getZh() + " / " + text.getEn();
		case List<?> list -> list.stream().map(ShownField::words).collect(Collectors.joining("\n"));
		case EObject object -> object.eClass().getEAllStructuralFeatures().stream().filter(object::eIsSet)
				.map(f -> f.getName() + ": " + words(object.eGet(f))).collect(Collectors.joining("; "));
		default -> value.toString();
		};
	}

	@Override
	void refresh() {
		String now = words();
		if (!now.equals(text.getText())) {
			text.setText(now);
		}
	}

	@Override
	boolean focus() {
		return text.setFocus();
	}
}

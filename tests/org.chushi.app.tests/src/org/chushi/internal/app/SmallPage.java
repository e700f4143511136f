package org.chushi.internal.app;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.chushi.core.Bilingual;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.Paragraph;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** A page that says its name and what it was opened with. */
final class SmallPage implements PageContribution {

	private final String id;
	private final int order;
	private final String role;
	private boolean inRail = true;
	private String railed = "";
	private BiConsumer<Composite, PageContext> filler = (parent, context) -> {
	};
	/** Given to the page when it was last opened. */
	PageContext context;
	boolean mayLeave = true;
	Optional<Object> memento = Optional.empty();
	int opened;
	/** Where it was last opened. */
	Composite area;

	SmallPage(String id, int order, String role) {
		this.id = id;
		this.order = order;
		this.role = role;
	}

	SmallPage outOfRail() {
		inRail = false;
		return this;
	}

	/** Stands in the rail of this role only. */
	SmallPage inRailOf(String one) {
		railed = one;
		return this;
	}

	SmallPage with(BiConsumer<Composite, PageContext> more) {
		filler = more;
		return this;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public int order() {
		return order;
	}

	@Override
	public Bilingual title() {
		return new Bilingual("页" + id, "Page " + id);
	}

	@Override
	public String icon() {
		return "home";
	}

	@Override
	public boolean visibleTo(Set<String> roles) {
		return roles.contains(role);
	}

	@Override
	public boolean inRail() {
		return inRail;
	}

	@Override
	public boolean inRail(Set<String> roles) {
		return inRail && (railed.isEmpty() || roles.contains(railed));
	}

	@Override
	public Page open(Composite parent, PageContext given) {
		context = given;
		opened++;
		area = parent;
		parent.setLayout(new FillLayout());
		Paragraph words = new Paragraph(parent, given.look(), given.t(new Bilingual("内容", "content of ")) + id + given.argument());
		filler.accept(parent, given);
		return new Page() {
			@Override
			public void focus() {
				words.setFocus();
			}

			@Override
			public Bilingual help() {
				return title();
			}

			@Override
			public boolean mayLeave() {
				return mayLeave;
			}

			@Override
			public Optional<Object> memento() {
				return memento;
			}
		};
	}
}

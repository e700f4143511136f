package org.chushi.internal.ui.author.plans;

import static org.chushi.model.ModelPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Phrase;
import org.chushi.model.PolicyProfile;
import org.chushi.ui.Card;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.author.Kind;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.PartContext;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A policy profile on the page. */
final class OpenPolicy extends FormPage {

	private final PolicyProfile profile;
	private final Composite words;
	private List<Bilingual> said = List.of();

	OpenPolicy(Composite parent, PartContext context, PolicyProfile profile) {
		super(parent, context, profile);
		this.profile = profile;
		Card card = Parts.card(content(), look(), Messages.OpenPolicy_words.text());
		words = look().column(card, 6);
		Fields fields = Fields.of(context, POLICY_PROFILE);
		List<Part> exam = fields.take(POLICY_PROFILE__EXAM);
		List<Part> pairings = fields.take(POLICY_PROFILE__PAIRINGS);
		List<Part> review = fields.take(POLICY_PROFILE__REVIEW);
		List<Part> authorities = fields.take(POLICY_PROFILE__AUTHORITIES);
		List<Part> certification = fields.take(POLICY_PROFILE__CERTIFICATION);
		List<Part> inspectors = fields.take(POLICY_PROFILE__INSPECTORS);
		List<Part> about = new ArrayList<>(fields.take(TITLED__TITLE, TITLED__SUMMARY, POLICY_PROFILE__PROGRAMME, POLICY_PROFILE__CAREER_MAP,
				POLICY_PROFILE__CERTIFICATES));
		about.add(fields.rest(Messages.OpenPolicy_more));
		card(Messages.OpenPolicy_profile, about);
		card(Messages.OpenPolicy_exams, exam);
		card(Messages.OpenPolicy_pairings, pairings);
		card(Messages.OpenPolicy_gates, List.of(new Part.Several(POLICY_PROFILE__GATES, Messages.OpenPolicy_gatesHint,
				new Kind(GATE, Messages.OpenPolicy_gate, Messages.OpenPolicy_addGate, context.parts(GATE)))));
		card(Messages.OpenPolicy_review, review);
		card(Messages.OpenPolicy_authorities, authorities);
		card(Messages.OpenPolicy_certification, certification);
		card(Messages.OpenPolicy_inspectors, inspectors);
		card(Messages.OpenPolicy_sections, List.of(new Part.Several(POLICY_PROFILE__SECTIONS, Messages.OpenPolicy_sectionsHint,
				new Kind(SECTION, Messages.OpenPolicy_section, Messages.OpenPolicy_addSection, context.parts(SECTION)))));
		card(Messages.OpenPolicy_kpis, List.of(new Part.Several(POLICY_PROFILE__KPIS, Messages.OpenPolicy_kpisHint,
				new Kind(KPI, Messages.OpenPolicy_kpi, Messages.OpenPolicy_addKpi, context.parts(KPI)))));
		say();
		checked();
		comeBack();
	}

	@Override
	public void changed() {
		say();
		super.changed();
	}

	private void say() {
		List<Bilingual> now = new PolicyWords(this::name).of(profile);
		if (!now.equals(said)) {
			said = now;
			for (Control old : words.getChildren()) {
				old.dispose();
			}
			now.forEach(line -> new Paragraph(words, look(), look().t(line)));
		}
	}

	/** What a value is called where it is chosen. */
	private Bilingual name(EAttribute of, Object value) {
		return Fields.of(context(), of.getEContainingClass()).take(of).stream().filter(Part.Pick.class::isInstance).map(Part.Pick.class::cast)
				.flatMap(p -> p.options().stream()).filter(o -> o.value() == value).map(Part.Pick.Option::name).map(Phrase::text).findFirst()
				.orElseGet(() -> Bilingual.same(String.valueOf(value)));
	}
}

package org.chushi.internal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.model.PhraseKind;
import org.chushi.model.PlaceholderKind;
import org.chushi.model.ScriptStage;
import org.chushi.wording.Blank;
import org.chushi.wording.Draft;
import org.chushi.wording.Finding;
import org.chushi.wording.Listed;
import org.chushi.wording.Match;
import org.chushi.wording.Placeholders;
import org.chushi.wording.Placeholders.Named;
import org.chushi.wording.Rule;
import org.chushi.wording.Span;
import org.chushi.wording.TextCheck;
import org.osgi.service.component.annotations.Component;

/**
 * A message of care (a season, the skin, the weather) names no product, no price and no link: it cares, it does not sell. A message
 * of a campaign may.
 */
@Component(service = TextCheck.class)
public final class CareProduct implements TextCheck {

	private static final Rule RULE = Rules.of("care.product", Messages.CareProduct_rule, Messages.CareProduct_source);
	private static final Pattern PRICE = Pattern.compile(
			"[¥￥$€£]\\s*[0-9０-９][0-9０-９.,]*|[0-9０-９][0-9０-９.]*\\s*(?:元|块钱|块|RMB|yuan\\b)|[1-9１-９](?:\\.[0-9])?\\s*折", Pattern.CASE_INSENSITIVE);
	private static final Pattern PRODUCT = Pattern.compile("商品|产品|宝贝|款式|货品|product|item|goods|sku", Pattern.CASE_INSENSITIVE);

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public List<Finding> check(Draft draft, Listed listed) {
		if (draft.campaign() || !draft.stage().equals(Optional.of(ScriptStage.SMS))) {
			return List.of();
		}
		List<Finding> found = new ArrayList<>();
		listed.found(PhraseKind.PRODUCT_INFORMATION).stream().filter(m -> Rules.OPEN.contains(m.guise())).forEach(m -> found.add(word(draft, m)));
		Matcher price = PRICE.matcher(draft.text());
		while (price.find()) {
			found.add(finding(new Span(price.start(), price.end()), Messages.CareProduct_price.text(Bilingual.same(price.group()))));
		}
		Links.in(draft.text()).forEach(l -> found.add(finding(l, Messages.CareProduct_link.text(Bilingual.same(l.in(draft.text()))))));
		Placeholders.named(draft.text()).stream().filter(n -> sells(n, draft.blanks().orElse(List.of())))
				.forEach(n -> found.add(finding(n.span(), Messages.CareProduct_placeholder.text(Bilingual.same(n.name())))));
		return found;
	}

	private static Finding word(Draft draft, Match match) {
		Bilingual said = Messages.CareProduct_word.text(Bilingual.same(match.span().in(draft.text())));
		return finding(match.span(), match.phrase().advice().blank() ? said : Messages.ListedCheck_advised.text(said, match.phrase().advice()));
	}

	private static boolean sells(Named name, List<Blank> blanks) {
		Optional<Blank> blank = blanks.stream().filter(b -> b.meant(name.name())).findFirst();
		return blank.map(b -> b.kind() == PlaceholderKind.MONEY || b.kind() == PlaceholderKind.LINK
				|| PRODUCT.matcher(b.code() + " " + b.title().zh() + " " + b.title().en()).find()).orElse(PRODUCT.matcher(name.name()).find());
	}

	private static Finding finding(Span span, Bilingual reason) {
		return Rules.finding(RULE, Severity.ERROR, span, reason);
	}
}

package org.chushi.internal.wording;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.wording.Draft;
import org.chushi.wording.Finding;
import org.chushi.wording.Listed;
import org.chushi.wording.Rule;
import org.chushi.wording.TextCheck;
import org.osgi.service.component.annotations.Component;

/** Links lead to the platforms that shops are on, and nowhere else. */
@Component(service = TextCheck.class)
public final class OutsideLinks implements TextCheck {

	/** Hosts of the platforms and of what belongs to them; so are the hosts below them. */
	private static final List<String> PLATFORMS = List.of("taobao.com", "tmall.com", "tmall.hk", "tb.cn", "1688.com", "alipay.com", "cainiao.com",
			"jd.com", "jd.hk", "3.cn", "pinduoduo.com", "yangkeduo.com", "douyin.com", "jinritemai.com", "kuaishou.com", "xiaohongshu.com", "xhslink.com", "vip.com",
			"suning.com", "dewu.com");

	private static final Rule RULE = Rules.of("diversion.link", Messages.OutsideLinks_rule, Messages.OutsideLinks_source);

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public List<Finding> check(Draft draft, Listed listed) {
		return Links.in(draft.text()).stream().filter(l -> outside(Links.host(l.in(draft.text()))))
				.map(l -> Rules.finding(RULE, Severity.ERROR, l, Messages.OutsideLinks_found.text(Bilingual.same(Links.host(l.in(draft.text())))))).toList();
	}

	private static boolean outside(String host) {
		return PLATFORMS.stream().noneMatch(p -> host.equals(p) || host.endsWith("." + p));
	}
}

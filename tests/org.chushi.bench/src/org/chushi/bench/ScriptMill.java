package org.chushi.bench;

import java.util.List;
import java.util.Random;
import java.util.Set;

import org.chushi.search.SearchField;
import org.chushi.search.SearchText;

/** Script templates as a large shop has them: about 120 Chinese characters and 40 English words each, no two the same. */
final class ScriptMill {

	private static final String[] GOODS = "保湿面霜 洁面乳 精华液 防晒霜 口红 蓝牙耳机 充电器 手机壳 扫地机器人 电饭煲 羽绒服 连衣裙 运动鞋 牛仔裤 儿童水杯 婴儿湿巾 猫粮 狗牵引绳 绿茶 坚果礼盒 茶具 床单 枕头 窗帘 台灯 书架 自行车 头盔 鱼竿 帐篷"
			.split(" ");
	private static final String[] MATTERS = "退货 换货 退款 催发货 物流停滞 包裹丢失 少发漏发 质量问题 尺码不合适 过敏 开发票 修改地址 价格保护 赠品 预售尾款 会员积分 差评回访 补差价 运费险 安装指导 使用方法 保质期 正品鉴定 账号被盗 付款失败 重复下单 取消订单 延迟发货赔付 破损 投诉升级"
			.split(" ");
	private static final String[] CHINESE = """
			亲，您好，很高兴为您服务
			非常抱歉给您带来不好的体验
			您反映的情况我已经详细记录下来
			请您提供一下订单号和收货人的电话
			我马上联系仓库为您核实
			快递那边回复说今天会派送到您手上
			平台审核通过以后一到三个工作日原路退回
			七天之内支持无理由退换，请保持吊牌完好
			产生的运费由我们承担，您不用担心
			如果方便的话，麻烦您拍一张照片发给我
			这款用料扎实，平均到每天不到一块钱
			现在下单还可以享受满减和会员折扣
			活动截止到今晚十二点，错过就要等下次了
			建议您先在耳后试用，没有不适再大面积使用
			敏感皮肤请先停用，并用清水冷敷缓解
			我会在半小时内给您答复，请留意消息
			感谢您的理解和支持，祝您生活愉快
			电子发票在确认收货后发送到您的邮箱
			地址已经帮您修改成功，请核对一下
			库存不多了，需要的话我先为您预留
			""".strip().split("\\s+");
	private static final String[] ENGLISH = """
			Welcome, I am glad to help you today.
			I am very sorry for the trouble this has caused.
			I have written down what you told me.
			Please give me the number of the order.
			I am asking the warehouse to check it now.
			The courier says it will be delivered today.
			The refund returns the way you paid within three working days.
			Within seven days you may send it back for no reason.
			We pay for the freight.
			Could you send me a photo of the damage?
			With the member discount it costs less.
			The campaign ends at midnight.
			Please stop using it and see a doctor if the redness stays.
			I will answer within half an hour.
			Thank you for your patience.
			The electronic invoice comes by mail.
			The address has been changed.
			""".strip().split("\\n");
	private static final String[] STAGES = "开场 了解需求 推荐 异议处理 促成 售后 回访 短信".split(" ");

	private ScriptMill() {
	}

	static SearchText script(int number) {
		Random random = new Random(number);
		String goods = of(GOODS, random);
		String matter = of(MATTERS, random);
		StringBuilder zh = new StringBuilder("关于您的" + goods + number + "号订单" + matter + "的事，");
		StringBuilder en = new StringBuilder("About order ").append(number).append(": ");
		for (int i = 0; i < 6; i++) {
			zh.append(of(CHINESE, random)).append(i % 2 == 0 ? "，" : "。");
		}
		for (int i = 0; i < 4; i++) {
			en.append(of(ENGLISH, random)).append(' ');
		}
		return new SearchText("s" + number, "script",
				List.of(new SearchField("title", goods + matter + "话术" + number, 4), new SearchField("title", "Script " + number, 4),
						new SearchField("tag", matter, 3), new SearchField("scenario", matter, 2), new SearchField("stage", of(STAGES, random), 1.5),
						new SearchField("body", zh.toString(), 1), new SearchField("body", en.toString(), 1)),
				Set.of());
	}

	private static String of(String[] all, Random random) {
		return all[random.nextInt(all.length)];
	}
}

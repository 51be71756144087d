/** Written by src/tools/pinyin.ts: each syllable and the characters of our functions' texts that are read so. */
export const READINGS = `
an按 bao保报 ben本 bi比 biao标表 bing并 bu不步 cha叉差 chang长 chao超 cheng成程 chi池 chong重 chou酬 chu出处
ci次此 cong从 cuo错 da达 dan单 dang当档 dao到 de得的 di低底 dian点 ding定顶 duo多 e额 fa发法 fang放方 fei费 fen份分
feng封 gao高 ge个各格 gong工 gui规 guo果过 hao好毫 he合和核 heng横 hou后 hui回 huo或货 ji基绩计际 jia价加 jian间
jiang奖 jiao交 jie界结阶 jin进金 kai开 kao考 ke可 kou扣 lei累 li例历理离 lie列 lin临 ling零龄 liu六 lv率 man满
mei每 ming名明 mu目 na纳 nei内 nian年 pai排 pei配 ping平 qi期起 qian前 qu去取 quan全权 que缺 ren人 ri日 ru入
san三 shao少 she舍设 sheng生 shi始实式时 shou售 shu数束 shuang双 shui税 si四 suan算 suo所 ti提梯 tian天 tui退
wan完 wei为位 wu五 xi系细 xian线 xiang向 xiao小效销 xin新薪 xing性行 xu需 yao要 ye业 yi一已 ying应 yong用 yu与于余预
yue月越 zai在 ze则 zeng增 zhan占 zhe折 zhi之值指支止置职至 zhong中重 zhui追 zi资 zong总 zui最 zuo作
`;

using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata.Authors;

/// <summary>Tells by the signs of a Chinese or Korean name which end of its romanised form the surname is ("Tan Mei Ling (陳美玲)").</summary>
internal static class NativeSurnames
{
    /// <summary>The most frequent surnames in both scripts, each with its romanisations in Mandarin, Cantonese, Hokkien and Hakka, or Korean.</summary>
    private static readonly Dictionary<string, string[]> Romanised = Read(
        "陳陈 Chen Chan Tan Chin Ting; 林 Lin Lim Lam; 黃黄 Huang Wong Ng Ooi Wee Bong; 李 Li Lee Lie Yi Rhee; 王 Wang Wong Ong Heng; 張张 Zhang Chang Cheung Teo Chong Tio Jang; 劉刘 Liu Lau Low Liew Yu; "
            + "楊杨 Yang Yeung Yeo Yeoh Njo; 吳吴 Wu Ng Goh Go; 周 Zhou Chou Chow Chew Chiu; 蔡 Cai Tsai Choi Chua Chai Tjoa; 鄭郑 Zheng Cheng Tay Teh The Jeong Jung Chung; 許许 Xu Hsu Hui Koh Khoo Kho; 謝谢 Xie Hsieh Tse Chia Tjia; "
            + "何 He Ho; 郭 Guo Kuo Kwok Quek Kwee; 曾 Zeng Tseng Tsang Chan; 羅罗 Luo Lo Law Loh; 葉叶 Ye Yeh Yip Yap; 洪 Hong Hung Ang; 邱 Qiu Chiu Yau Khoo; 沈 Shen Shum Sim; 朱 Zhu Chu Choo; 胡 Hu Wu Woo Foo Oh; "
            + "梁 Liang Leung Leong Neo; 徐 Xu Hsu Tsui Chee Seo; 趙赵 Zhao Chao Chiu Cho Jo; 孫孙 Sun Suen Son; 馬马 Ma Mah; 高 Gao Kao Ko Koh; 鍾钟 Zhong Chung Cheong; 方 Fang Fong Png; 余 Yu Yee; 蕭萧 Xiao Hsiao Siu Siow Seow; "
            + "盧卢 Lu Lo Loh; 蘇苏 Su So Soh; 江 Jiang Chiang Kong Kang; 潘 Pan Poon Phua; 鄧邓 Deng Teng Tang; 馮冯 Feng Fung; 宋 Song Sung; 唐 Tang Tong; 董 Dong Tung; 彭 Peng Pang; 丁 Ding Ting; 魏 Wei; 姜 Jiang Chiang Kang; 金 Jin Kim; "
            + "朴 Park Pak; 崔 Cui Tsui Choi; 김 Kim; 이 Lee Yi Rhee; 박 Park Pak; 최 Choi; 정 Jung Jeong Chung; 강 Kang; 조 Cho Jo; 윤 Yoon Yun; 장 Jang Chang; 임 Lim Im; 한 Han; 오 Oh; 서 Seo Suh; 신 Shin; 권 Kwon; 황 Hwang"
    );

    /// <summary>The name whose surname stands first; null where it stands last, or where the signs do not tell.</summary>
    public static PersonName? Ordered(string roman, string native)
    {
        var words = roman.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (
            words.Length < 2
            || roman.Contains(',', StringComparison.Ordinal)
            || NativeNames.Whole(native)?.Surname is not { } sign
            || !Romanised.TryGetValue(sign, out var forms)
        )
            return null;
        return IsOne(words[0]) && !IsOne(words[^1]) ? new(string.Join(' ', words[1..]), words[0]) : null;

        bool IsOne(string word) => forms.Contains(word, StringComparer.OrdinalIgnoreCase);
    }

    private static Dictionary<string, string[]> Read(string list) =>
        list.Split("; ")
            .Select(entry => entry.Split(' '))
            .SelectMany(words => words[0].Select(sign => (Sign: sign.ToString(), Forms: words[1..])))
            .ToDictionary(entry => entry.Sign, entry => entry.Forms, StringComparer.Ordinal);
}

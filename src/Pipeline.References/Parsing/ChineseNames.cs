using System.Buffers;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing;

/// <summary>
/// "Wang Gungwu", "Ong Aihwa": Chinese names keep the family's name first without a comma (Chicago 17 §16.78). Known by family names that
/// are hardly given names elsewhere, in Mandarin, Hokkien, Cantonese and the spellings of Indonesia.
/// </summary>
internal static class ChineseNames
{
    private static readonly SearchValues<string> Families = SearchValues.Create(
        [
            "Wang", "Zhang", "Liu", "Chen", "Yang", "Huang", "Zhao", "Zhou", "Xu", "Zhu", "Guo", "Gao", "Luo", "Zheng", "Liang", "Xie", "Tang", "Deng", "Xiao", "Feng", "Zeng", "Peng", "Cai", "Pan", "Jiang", "Ye", "Wei", "Fang", "Shi",
            "Tan", "Lim", "Ong", "Goh", "Chua", "Teo", "Koh", "Yeo", "Toh", "Chia", "Ooi", "Khoo", "Yeoh", "Heng", "Kwa", "Kwee", "Oei", "Oey", "Liem", "Tjoa", "Thung", "Siauw", "Tio", "Thee", "Njoo", "Go", "Ko",
            "Wong", "Chan", "Cheung", "Leung", "Chow", "Kwok", "Lau", "Tse", "Ng", "Chiu", "Fung", "Yip", "Tsang", "Chung", "Yuen", "Chiang", "Hsu", "Hsiao", "Tsai", "Ch'en", "Chuang",
        ],
        StringComparison.Ordinal);

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        var end = Array.FindIndex(labels, label => label is not (TokenLabel.Surname or TokenLabel.GivenNames or TokenLabel.Collab));
        if (end is not (2 or 3) || labelled.Tokens[end].Shape is TokenShape.Comma or TokenShape.Ampersand || labels[1] == TokenLabel.GivenNames) return;
        if (!Families.Contains(text.Plain.Substring(labelled.Tokens[0].Start, labelled.Tokens[0].Length)) || !labelled.Tokens[1..end].TrueForAll(token => token.Shape is TokenShape.Capitalised or TokenShape.Mixed)) return;
        labels[0] = TokenLabel.Surname;
        labels.AsSpan(1, end - 1).Fill(TokenLabel.GivenNames);
    }
}

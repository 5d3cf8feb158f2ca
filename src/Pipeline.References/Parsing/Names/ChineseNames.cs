using System.Buffers;
using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>
/// "Wang Gungwu", "Ong Aihwa", "Chin Kok Fay": Chinese names keep the family's name first without a comma (Chicago 17 §16.78). Known by
/// family names that are hardly given names elsewhere, in Mandarin, Hokkien, Cantonese and the spellings of Indonesia; or, with those
/// that people elsewhere are called too, by given names of one syllable each.
/// </summary>
internal static partial class ChineseNames
{
    private static readonly SearchValues<string> Families = SearchValues.Create(
        [
            "Wang",
            "Zhang",
            "Liu",
            "Chen",
            "Yang",
            "Huang",
            "Zhao",
            "Zhou",
            "Xu",
            "Zhu",
            "Guo",
            "Gao",
            "Luo",
            "Zheng",
            "Liang",
            "Xie",
            "Tang",
            "Deng",
            "Xiao",
            "Feng",
            "Zeng",
            "Peng",
            "Cai",
            "Pan",
            "Jiang",
            "Ye",
            "Wei",
            "Fang",
            "Shi",
            "Tan",
            "Lim",
            "Ong",
            "Goh",
            "Chua",
            "Teo",
            "Koh",
            "Yeo",
            "Toh",
            "Chia",
            "Ooi",
            "Khoo",
            "Yeoh",
            "Heng",
            "Kwa",
            "Kwee",
            "Oei",
            "Oey",
            "Liem",
            "Tjoa",
            "Thung",
            "Siauw",
            "Tio",
            "Thee",
            "Njoo",
            "Go",
            "Ko",
            "Wong",
            "Chan",
            "Cheung",
            "Leung",
            "Chow",
            "Kwok",
            "Lau",
            "Tse",
            "Ng",
            "Chiu",
            "Fung",
            "Yip",
            "Tsang",
            "Chung",
            "Yuen",
            "Chiang",
            "Hsu",
            "Hsiao",
            "Tsai",
            "Ch'en",
            "Chuang",
        ],
        StringComparison.Ordinal
    );

    /// <summary>Family names that are given names, places or words elsewhere.</summary>
    private static readonly SearchValues<string> FurtherFamilies = SearchValues.Create(
        [
            "Chin",
            "Lee",
            "Low",
            "Loh",
            "Foo",
            "Gan",
            "Kuan",
            "Lai",
            "Leong",
            "Loo",
            "Mak",
            "Neo",
            "Quek",
            "Seah",
            "Sim",
            "Soh",
            "Tay",
            "Teh",
            "Tong",
            "Thong",
            "Wee",
            "Woo",
            "Wu",
            "Yap",
            "Yong",
            "Chee",
            "Cheah",
            "Cheong",
            "Chew",
            "Chong",
            "Choo",
            "Choy",
            "Phua",
            "Khor",
            "Lam",
            "Ling",
            "Lin",
            "Li",
            "Lu",
            "Ma",
            "Hu",
            "He",
            "Su",
            "Hew",
            "Ho",
            "Hoo",
            "Voon",
            "Kee",
            "Kua",
            "Kuok",
            "Liew",
            "Liow",
            "Looi",
            "Mok",
            "Pang",
            "Poh",
            "Saw",
            "Siew",
            "Sin",
            "Soo",
            "Soon",
            "Sun",
            "Song",
            "Tham",
            "Thio",
            "Tiong",
            "Too",
            "Yau",
            "Yee",
            "Yu",
        ],
        StringComparison.Ordinal
    );

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        MarkFirst(text, labelled);
        var end = Array.FindIndex(
            labelled.Labels,
            label => label is not (TokenLabel.Surname or TokenLabel.GivenNames or TokenLabel.Collab or TokenLabel.AfterPeople)
        );
        for (var start = 0; start < end; start++)
        {
            var last = start;
            while (last < end && labelled.Tokens[last].IsName)
                last++;
            if (IsInSyllables(text, labelled.Tokens[start..last]))
                Mark(labelled.Labels.AsSpan(start, last - start));
            start = last;
        }
    }

    /// <summary>Whether names that begin so have the family's name in front.</summary>
    public static bool IsFamily(ReferenceText text, Token token) => Families.Contains(text.Plain.Substring(token.Start, token.Length));

    private static void MarkFirst(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        var end = Array.FindIndex(labels, label => label is not (TokenLabel.Surname or TokenLabel.GivenNames or TokenLabel.Collab));
        if (
            end is not (2 or 3)
            || labelled.Tokens[end].Shape is TokenShape.Comma or TokenShape.Ampersand
            || labels[1] == TokenLabel.GivenNames
        )
            return;
        if (!IsFamily(text, labelled.Tokens[0]) || !labelled.Tokens[1..end].TrueForAll(token => token.IsName))
            return;
        Mark(labels.AsSpan(0, end));
    }

    /// <summary>"Ooi Keat Gin", "Chin Kok-Fay".</summary>
    private static bool IsInSyllables(ReferenceText text, List<Token> name)
    {
        if (name.Count is not (2 or 3))
            return false;
        var words = name.ConvertAll(token => text.Plain.Substring(token.Start, token.Length));
        return (Families.Contains(words[0]) || FurtherFamilies.Contains(words[0]))
            && (
                words.Count == 3
                    ? SyllablePattern().IsMatch(words[1]) && SyllablePattern().IsMatch(words[2])
                    : SyllablesPattern().IsMatch(words[1])
            );
    }

    private static void Mark(Span<TokenLabel> name)
    {
        name[0] = TokenLabel.Surname;
        name[1..].Fill(TokenLabel.GivenNames);
    }

    private const string Syllable = "(?:[bcdfghjklmnpqrstwxyz]|[cpstzkg]h|ng|hs|sz|t[sz])?[wy]?[aeiou][aeiouy]{0,2}w?(?:ng?|c?k|[tphmry])?";

    [GeneratedRegex($"^{Syllable}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SyllablePattern();

    [GeneratedRegex($"^{Syllable}-{Syllable}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SyllablesPattern();
}

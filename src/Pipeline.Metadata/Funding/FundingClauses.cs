using System.Text.RegularExpressions;

namespace Pipeline.Metadata.Funding;

/// <summary>Finds what stands behind words that say who pays: "was funded by …", "menerima hibah dari …", to the end of the sentence; what is denied before them pays nothing.</summary>
internal static partial class FundingClauses
{
    /// <summary>Words before a full stop that end no sentence.</summary>
    private static readonly HashSet<string> Abbreviated = new(StringComparer.OrdinalIgnoreCase)
    {
        "no",
        "nos",
        "nr",
        "núm",
        "num",
        "bil",
        "proc",
        "dr",
        "prof",
        "st",
        "inc",
        "ltd",
        "gov",
        "univ",
        "dept",
        "ref",
        "vol",
        "ak",
    };

    public static IEnumerable<string> In(string statement)
    {
        foreach (var sentence in Sentences(statement))
        {
            if (Thanked().Match(sentence) is { Success: true } thanked && FunderNames.IsPayer(thanked.Groups["payer"].Value))
                yield return $"{thanked.Groups["payer"].Value} {thanked.Groups["number"].Value}";
            if (PayerBefore(sentence) is { } payer)
                yield return payer;
            var triggers = Trigger().Matches(sentence).SkipWhile(trigger => trigger.Groups["further"].Success).ToList();
            for (var at = 0; at < triggers.Count; at++)
            {
                var start = triggers[at].Index + triggers[at].Length;
                if (Denial().IsMatch(sentence.AsSpan(0, start)))
                    continue;
                var clause = sentence[start..(at + 1 < triggers.Count ? triggers[at + 1].Index : sentence.Length)];
                yield return at == 0 && NumberBefore(sentence[..triggers[at].Index]) is { } number ? $"{clause} {number}" : clause;
            }
        }
    }

    /// <summary>What stands behind words that name money and whose it is ("made possible by a travel grant from …"), which have one sense even in thanks.</summary>
    public static IEnumerable<string> OfMoney(string statement) =>
        Undenied(statement)
            .Select(sentence => (sentence, money: Money().Match(sentence)))
            .Where(found => found.money.Success)
            .Select(found => found.sentence[(found.money.Index + found.money.Length)..]);

    /// <summary>The payer that a sentence names before what it paid for ("LPPM Universitas Contoh yang telah mendanai penelitian ini (Kontrak No. 12/2025)"), with the number; null where there is none.</summary>
    private static string? PayerBefore(string sentence)
    {
        if (Paid().Match(sentence) is not { Success: true } paid || Denial().IsMatch(sentence.AsSpan(0, paid.Index + paid.Length)))
            return null;
        var name = Others().Replace(paid.Groups["payer"].Value, string.Empty);
        var rest = sentence[(paid.Index + paid.Length)..];
        if (!FunderNames.IsPayer(name))
            return null;
        return AwardNumbers.In(rest).FirstOrDefault() is { } number ? $"{name} {rest[number.Start..number.End]}" : name;
    }

    /// <summary>The one number of a project that the payer behind it finances, as the Dutch Research Council wants it ("with project number 12.3, which is financed by …"); null where none is tied to it so.</summary>
    private static string? NumberBefore(string project) =>
        WhichIs().Match(project) is { Success: true } which && AwardNumbers.In(project[..which.Index]).ToList() is [var number]
            ? project[number.Start..number.End]
            : null;

    private static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        foreach (Match stop in Stop().Matches(text))
        {
            if (stop.Index < start || Abbreviated.Contains(stop.Groups["word"].Value) || stop.Groups["word"].Length == 1)
                continue;
            yield return text[start..stop.Index] + stop.Groups["word"].Value;
            start = stop.Index + stop.Length;
        }

        yield return text[start..].TrimEnd().TrimEnd('.');
    }

    /// <summary>The sentences that deny nothing.</summary>
    public static IEnumerable<string> Undenied(string statement) => Sentences(statement).Where(sentence => !Denial().IsMatch(sentence));

    [GeneratedRegex(
        @"\b(?:(?:funded|financed|sponsored|(?:financially\s+)?supported)(?:,?\s+(?:in\s+part|in\s+full|partially|partly|fully|jointly|entirely|wholly|financially))?\s+(?:by|through|from)"
            + @"|(?:funding|funds|(?:financial\s+)?support|sponsorship|grants?|awards?|fellowship|scholarship)\s+(?:(?:was|were|has\s+been|is|are)\s+)?(?:(?:gratefully\s+)?(?:received|provided|obtained|awarded|granted)\s+)?(?:from|by)"
            + @"|(?:didanai|dibiayai|didukung|disponsori|ditaja)(?:\s+(?:secara\s+finansial|sepenuhnya|sebagian|sebahagiannya|penuh))?\s+(?:oleh|dari|daripada|melalui)"
            + @"|(?:pendanaan|pembiayaan|bantuan\s+(?:dana|kewangan)|dukungan\s+(?:dana|finansial|pendanaan)|dana|hibah(?:\s+penelitian)?|geran(?:\s+penyelidikan)?|tajaan|sokongan\s+kewangan|biasiswa|beasiswa)\s+(?:dari|daripada|oleh)"
            + @"|(?:financiad|subvencionad|patrocinad|subsidiad|cofinanciad|auspiciad|apoiad|apoyad|custead)[oa]s?(?:\s+(?:en\s+parte|em\s+parte|parcialmente|íntegramente|integralmente))?\s+(?:por|pel[oa]s?)"
            + @"|(?:financia(?:ción|miento|mento)|subvenci(?:ón|ones)|apoy?io\s+(?:financiero|financeiro|económico|econômico)|apoyo\s+(?:financiero|económico)|ayudas?|becas?|bolsas?|auxílio)(?:\s+(?:económic[oa]|financier[oa]|de\s+investigación|de\s+pesquisa))?(?:\s+(?:recibid|recebid|otorgad|concedid)[oa]s?)?\s+(?:del?|d[oa]s?|por|pel[oa]s?)"
            + @"|(?:financial|funding)\s+support\s+of"
            + @"|con\s+el\s+(?:apoyo|soporte|respaldo)(?:\s+financiero)?\s+del?|com\s+(?:o\s+)?apoio(?:\s+financeiro)?\s+d(?:e|[oa]s?)"
            + @"|(?:co)?(?:financé|subventionné|soutenu)e?s?(?:\s+(?:en\s+partie|partiellement|financièrement|intégralement))?\s+par"
            + @"|(?:financements?|subventions?|bourses?|soutien(?:\s+financier)?|appui(?:\s+financier)?|aide(?:\s+financière)?)(?:\s+de\s+recherche)?(?:\s+(?:reçue?s?|accordée?s?|octroyée?s?))?\s+(?:du|des?|par)"
            + @"|(?:gefördert|finanziert|unterstützt|ermöglicht)\s+(?:durch|von|vom)|(?:Förder|Dritt)?mitteln?\s+(?:de[rs]|durch|von|vom)|(?:Förderung|Finanzierung|Unterstützung|Stipendi(?:um|en|ums))\s+(?:de[rs]|durch|von|vom)"
            + @"|(?:wurden?|wird|werden|worden)\s+(?:\p{L}+\s+){0,3}?(?:durch|von|vom)(?=\s.*\b(?:gefördert|finanziert|unterstützt|ermöglicht)\b)"
            + @"|(?:gefinancierd|gesubsidieerd|bekostigd|ondersteund|gesteund|mogelijk\s+gemaakt)(?:\s+(?:deels|mede))?\s+door|(?:financiering|subsidies?|financiële\s+steun|beurs|steun)\s+(?:van|door)"
            + @"|"
            + Further
            + @")\s+(?:l['’](?=\p{L}))?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Trigger();

    /// <summary>Thanks for money, which name the payer before it ("thank LPPM Universitas Contoh for the financial support (Grant No. 045/2024)").</summary>
    [GeneratedRegex(
        @"\b(?:thank(?:s\s+to)?|grateful\s+to|berterima\s*kasih\s+kepada|terima\s*kasih\s+kepada)\s+(?<payer>[^.;()]{3,120}?)\s+(?:for|atas)\s+(?:(?:the|its|their|generous)\s+)*(?:(?:financial|research)\s+(?:support|assistance)|funding|pendanaan|dukungan\s+(?:dana|finansial)|bantuan\s+dana|hibah|(?:an?\s+)?(?:(?:research|travel|small|seed)\s+)*grant)(?:(?!\b(?:from|by|of|dari|oleh|daripada)\b)[^.;()]){0,40}?(?<number>\([^()]{3,80}\)|\b(?:Nomor|No\.|number|nomor\s+kontrak)\s*:?\s*\S*[0-9]\S*)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Thanked();

    /// <summary>Behind a name: who has paid.</summary>
    [GeneratedRegex(
        @"(?:\b(?:kepada|thank|thanks\s+to|grateful\s+to)\s+)?(?<payer>\p{Lu}?[^.;()]{3,160}?),?\s+(?:yang|which|who)\s+(?:telah\s+|sudah\s+|has\s+|have\s+|generously\s+)?(?:mendanai|membiayai|mensponsori|memberikan\s+(?:pendanaan|dana|hibah|bantuan\s+dana|dukungan\s+(?:dana|pendanaan|finansial))|funded|financed|sponsored)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Paid();

    /// <summary>Those who are thanked before the payer, in small letters or by other words ("para informan serta").</summary>
    [GeneratedRegex(
        @"^.*\b(?:kepada\s+(?!Masyarakat\b)|thank\s+(?:the\s+)?|(?:the|our|all)\s+\p{Ll}{3,20}\s+and\s+(?:the\s+)?|(?:informan|responden|partisipan|narasumber|masyarakat|warga|pihak|informants|participants|respondents|interviewees)\b[^,]{0,40}?(?:,\s*|\s+)(?:(?:serta|dan|juga|and|also)\s+)?(?:kepada\s+)?)(?=\p{Lu})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Others();

    /// <summary>Ties what stands before it to the payer behind it.</summary>
    [GeneratedRegex(
        @",?\s+(?:which|that|dat|die|yang)\s+(?:(?:is|was|has\s+been|wordt|werd|telah)\s+)?(?:\(?(?:partly|partially|wholly|fully|deels|mede|sebagian)\)?\s+)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex WhichIs();

    [GeneratedRegex(
        @"\b(?:made\s+possible|supported|funded|financed)\s+(?:\p{L}+\s+)?(?:by|through|with)\s+(?:[\p{L}\-]+\s+){0,6}?(?:grants?|fellowships?|scholarships?|stipends?|bursar(?:y|ies)|funding)\s+(?:awarded\s+)?(?:from|of|by)\s+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Money();

    /// <summary>Words by which a sentence goes on to the next payer; they say so only behind others.</summary>
    private const string Further =
        @"(?<further>(?:and|dan|serta|y|e|et|und|en|sowie)\s+(?:also\s+|juga\s+|también\s+|também\s+)?(?:by|from|oleh|dari|daripada|por|pel[oa]s?|par|durch|von|vom|door))";

    /// <summary>"No." and "no" before a number denies nothing.</summary>
    [GeneratedRegex(
        @"\b(?:no(?!\s*[.:º°]|\s+\S*[0-9])|not|nor|neither|never|without|tidak|tiada|bukan|tanpa|belum|não|nenhum|nenhuma|sem|ningún|ninguna|ninguno|sin|aucun|aucune|pas|sans|kein|keine|keiner|keinen|nicht|ohne|geen|niet|zonder)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Denial();

    [GeneratedRegex(@"(?<![\p{L}\p{N}\)\]])(?<word>[\p{L}\p{N}\)\]]*)[.!?]\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Stop();
}

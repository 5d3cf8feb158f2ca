using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>
/// "Comisión Económica para América Latina. (2019). *Panorama*": a name that begins with a word for a body and ends before the year is
/// that of an organisation, whole, and no title; so is one with the same in full in brackets behind ("Kemenlu RI (Kementerian Luar Negeri)").
/// </summary>
internal static partial class BodiesBeforeYear
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (Pattern().Match(text.Plain) is not { Success: true } match || text.IsItalic(match.Index) || !IsMisread(labelled, match))
            return;
        labelled.Fill(match.Groups["name"], TokenLabel.Collab);
        var end = labelled.Tokens.FindIndex(token => token.Start >= match.Groups["name"].Index + match.Groups["name"].Length);
        for (
            var at = Math.Max(end, 0);
            at < labelled.Labels.Length && labelled.Labels[at] is TokenLabel.AfterTitle or TokenLabel.AfterSource;
            at++
        )
            labelled.Labels[at] = TokenLabel.AfterPeople;
    }

    private static bool IsMisread(LabelledTokens labelled, Match match) =>
        labelled.Has(
            match.Groups["name"],
            TokenLabel.Title,
            TokenLabel.Source,
            TokenLabel.Surname,
            TokenLabel.GivenNames,
            TokenLabel.AfterPeople
        );

    private const string Body =
        @"(?:Comisión|Comissão|Commission|Instituto|Organización|Organização|Organisation|Consejo|Conselho|Conseil|Universidad|Universidade|Université|Universitas|Universiti|Fundación|Fundação|Fondation|Stiftung|Centro|Oficina|Asociación|Associação|Alto Comisionado|Banco|Defensoría|Secretaría|Secretaria|Ministerio|Ministério|Ministère|Bundesamt|Bundesministerium|Departemen|Kementerian|Badan|Dinas|Direktorat|Yayasan|Lembaga|Komisi|Pusat|Serikat|Dewan|Majelis|Perkumpulan|Jabatan)";

    private const string Words =
        @"(?: (?:\p{Lu}[\p{L}'-]*|de|del|la|las|los|y|e|da|do|das|dos|para|des|du|et|für|und|dan|of|the|and|untuk|en|el)){1,14}";

    [GeneratedRegex(
        @"^(?<name>"
            + Body
            + Words
            + @"(?:, \p{Lu}[\p{L}'-]*"
            + Words
            + @")?|\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*){0,3} \("
            + Body
            + Words
            + @"\))\.? ?(?=\(?(?:(?:1[89]|20)[0-9]{2}|s\.f|n\.d|t\.t))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}

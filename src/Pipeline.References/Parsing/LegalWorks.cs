using System.Text.RegularExpressions;

namespace Pipeline.References.Parsing;

/// <summary>Tells laws, regulations, treaties and judgments, whose title has number and year inside and is all there is.</summary>
internal static partial class LegalWorks
{
    /// <summary>Whether the content begins as a law or judgment does.</summary>
    public static bool Has(ReferenceText text, Extent content)
    {
        var words = text.Slice(content);
        return IndonesianPattern().IsMatch(words)
            || NumberedPattern().IsMatch(words)
            || ActPattern().IsMatch(words)
            || MalayActPattern().IsMatch(words)
            || JudgmentPattern().IsMatch(words)
            || PartiesPattern().IsMatch(words)
            || RegulationPattern().IsMatch(words)
            || EcliPattern().IsMatch(words)
            || TreatySeriesPattern().IsMatch(words)
            || LabourPattern().IsMatch(words);
    }

    /// <summary>Where an Indonesian law begins behind the body that made it and a comma or stop; null where none does.</summary>
    public static int? BehindBody(ReferenceText text) => BodyPattern().Match(text.Plain) is { Success: true } body ? body.Length : null;

    /// <summary>Whether the content begins as a treaty does; many books begin so too, which have people as authors.</summary>
    public static bool IsTreaty(ReferenceText text, Extent content) => TreatyPattern().IsMatch(text.Slice(content));

    [GeneratedRegex(
        @"^(?:Undang-Undang|UU|Peraturan|Perppu|Perpres|Permen\w*|Keputusan|Instruksi|Surat Edaran|Surat Keputusan|Putusan)\b.*\b(?:No\.?|Nomor|Tahun)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex IndonesianPattern();

    /// <summary>"Departemen Tenaga Kerja dan Transmigrasi RI, Keputusan Menteri No. 104A/MEN/2002".</summary>
    [GeneratedRegex(
        @"^(?:Republik Indonesia|Departemen|Kementerian|Menteri|Pemerintah|Presiden|Badan|Dewan|Gubernur|Bupati)\b[^.,:0-9]{0,80}[.,:] (?=(?:Undang-Undang|Peraturan|Keputusan|Instruksi|Surat Edaran)\b.*\b(?:No\.|Nomor|Tahun)\s?[0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BodyPattern();

    /// <summary>Laws of other countries and of the European Union, by their kind and number.</summary>
    [GeneratedRegex(
        @"^(?:(?:Lei(?: Complementar| Ordinária)?|Decreto(?:-Lei| Legislativo| Supremo)?|Portaria(?: Interministerial)?|Resolução(?: Normativa)?|Ley(?: Orgánica)?|Real Decreto|Loi|Décret|Arrêté|Koninklijk Besluit|Akta)\s+(?:(?:n|nr|nº|n°|no|núm|num)\.?\s*[º°]?\s*)?[0-9]|(?:Ministerial|Presidential|Government|Royal|Executive) (?:Decree|Regulation|Decision|Instruction|Order)\s+(?:No\.?|Number)\s*[0-9]|(?:Council |Commission )?(?:Directive|Regulation|Decision)\s+(?:\((?:EU|EC|EEC)\)\s+)?(?:No\.?\s+)?[0-9]{2,4}/[0-9]|Wet van [0-9])",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NumberedPattern();

    /// <summary>"Akta Imigresen 1959/63 (Akta 155)".</summary>
    [GeneratedRegex(
        @"^(?:Akta|Ordinan|Enakmen)\s\p{Lu}[^.(]{2,160}\b[12][0-9]{3}(?:/[0-9]{2,4})?\s*(?:[(\[](?:Akta|Ordinan|Enakmen)\s|\.?\s*$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex MalayActPattern();

    /// <summary>"Immigration Act 1959/63 (Act 155)", "Employment of Foreign Manpower Act (Chapter 91A)".</summary>
    [GeneratedRegex(
        @"^(?:\p{Lu}[\p{L}'’-]*|of|and|the|for|to|on|in|\([\p{L} ]+\))(?:,? (?:\p{Lu}[\p{L}'’-]*|of|and|the|for|to|on|in|\([\p{L} ]+\))){0,11}? (?:Act|Ordinance|Enactment),?(?: of)? (?:[12][0-9]{3}\b|\((?:Act|Cap\.?|Chapter|No\.?) [0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ActPattern();

    /// <summary>"Hirsi Jamaa and Others v. Italy, no. 27765/09"; "R (on the application of Lind) v Minister [2005] UKHL 66"; "Case C-411/10 NS v Minister"; "Arizona v. United States, 567 U.S. 387".</summary>
    [GeneratedRegex(
        @"^(?:Corte IDH|Corte Interamericana de Derechos Humanos|Inter-American Court of Human Rights|Corte Interamericana de Direitos Humanos)[.,:] |^(?:Joined )?Cases? [CTF]-[0-9]+/[0-9]{2}\b|^\p{Lu}[\p{L}0-9/'’.,& ()-]{0,120}? vs?\.? \p{Lu}[^()]{1,80}(?:\b[Nn]os?\.? ?[0-9]|\b[0-9]+ (?:U\.S\.|US|S\. ?Ct\.|F\.(?: ?[234]d|Supp\.)|MLJ|CLR|ALR|AC|QB|WLR)(?!\p{L})|[\[(][12][0-9]{3}[\])] [A-Z0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex JudgmentPattern();

    /// <summary>
    /// "The M/V Saiga (No 2) (Saint Vincent and the Grenadines v Guinea) (1999) 38 ILM 1323": the parties in brackets behind what was in
    /// question (OSCOLA 4, 2.1.2); "Public Prosecutor v Hasan bin Amat, Putusan PN …".
    /// </summary>
    [GeneratedRegex(
        @"^\p{Lu}[\p{L}/""'’ -]{2,160}(?:\(No\.? [0-9]+\) )?\(\p{Lu}[\p{L}'’ -]{1,80} vs?\.? \p{Lu}[\p{L}'’ -]{1,80}\)|^\p{Lu}[\p{L}'’ ]{1,80} vs?\.? \p{Lu}[\p{L}'’ ]{1,80}, (?:Putusan|Judgment|Arrêt|Sentencia|Urteil)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PartiesPattern();

    /// <summary>"BP2MI Regulation No. 9 of 2020 on …", "Law Number 18 of 2017": Indonesian law in English, whoever made it.</summary>
    [GeneratedRegex(
        @"^(?:\p{Lu}[\p{L}0-9]* |of |for |and |the ){0,8}(?:Law|Act|Regulation|Decree|Qanun|Instruction) (?:of (?:the Republic of )?Indonesia )?(?:No\.?|Number) ?[0-9]{1,4}[A-Z]?(?:/[A-Z0-9./-]{1,24})? of [12][0-9]{3}\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex RegulationPattern();

    /// <summary>"ABRvS 23 november 2020, ECLI:NL:RVS:2020:2791": the European Case Law Identifier, which judgments alone have (Council conclusions 2011/C 127/01).</summary>
    [GeneratedRegex(@"^[^:]{2,200}[,(; ]ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:[12][0-9]{3}:[A-Z0-9.]{1,25}", RegexOptions.CultureInvariant)]
    private static partial Regex EcliPattern();

    /// <summary>"Convention relating to the Status of Refugees, 28 July 1951, 189 UNTS 137".</summary>
    [GeneratedRegex(
        @"^(?:(?:The )?(?:\p{Lu}\p{L}+ ){0,3})?(?:Convention|Covenant|Protocol|Charter|Treaty|Statute|Agreement)\b(?:[^.]|(?<=\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\.){0,200}(?:\b[0-9]{1,4} (?:UNTS|U\.N\.T\.S\.|LNTS|ILM|ETS)(?!\p{L})|\bA/RES/[0-9]|\b(?:opened for signature|entered into force|adopted) [0-9]{1,2} \p{L}+ [12][0-9]{3})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TreatySeriesPattern();

    /// <summary>Conventions and recommendations of the International Labour Organization, by their number: "C097 - Migration for Employment Convention (Revised), 1949 (No. 97)", "Convention No. 189".</summary>
    [GeneratedRegex(
        @"^(?:ILO )?(?:[CRP][0-9]{2,3} ?[-–:] )?(?:(?:\p{Lu}[\p{L}'’-]*|of|for|and|the|to|in|at|on|\([\p{L} ]+\)),? ){1,10}(?:Convention|Protocol|Recommendation)(?: \([\p{L} ]+\))?(?:, [12][0-9]{3})?,? [(\[](?:ILO )?(?:No\.|[CRP]) ?[0-9]{1,3}[)\]]|^(?:ILO )?(?:Convention|Recommendation) (?:No\. ?|[CR])[0-9]{1,3}\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LabourPattern();

    [GeneratedRegex(
        @"^(?:(?:The )?(?:International|European|ASEAN|United Nations|UN|Inter-American|African|Additional|Optional|\p{L}+) )?(?:Convention|Covenant|Protocol|Charter|Treaty|Declaration) (?:(?:on|relating|concerning|against|for|of|to)\b|No\.? ?[0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TreatyPattern();
}

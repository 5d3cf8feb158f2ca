using System.Buffers;
using System.Collections.Frozen;

namespace Pipeline.Typesetting.Prose;

/// <summary>
/// Finds spaces that lines should not end at: "p. 12", "et al.", initials, "Table 1", number and unit (SI Brochure 9, §5.4.3, has
/// a space between them), a dash. The words are those of all languages that the journals print, since an abbreviation before a
/// number is the same everywhere.
/// </summary>
internal static class Ties
{
    /// <summary>A number, in figures, Roman or a letter, belongs to them.</summary>
    private static readonly FrozenSet<string> BeforeNumber = Set(
        """
        p. pp. hlm. hal. h. S. s. pág. págs. pg. No. no. Nos. nos. Nr. nr. nº n.º n° N° núm. Vol. vol. jil. jld. Jg. Bd. t. ed. edn. ch. chap. cap. kap. Kap. art. Art. par. para. fol. fols. ayat Ayat
        sec. § §§ ¶ l. ll. v. vv. n. nn. c. ca. Table Tables Tab. Tabel Tabela Tabla Tableau Tabelle Quadro Cuadro Figure Figures Fig. Figs. fig. figs. Gambar Gbr. Figura Abbildung Abb.
        Plate Grafik Bagan Peta Map Scheme Box Chapter Section Part Appendix Appendices Lampiran Bab Bagian Pasal Article Equation Eq. Eqs. Persamaan Note Volume Issue Nomor Tahun Step Phase
        Rp Rp. US$ A$ S$ RM USD IDR EUR GBP MYR SGD AUD € $ £ N n P R r t F df α β χ² κ
        """
    );

    /// <summary>A name belongs to them.</summary>
    private static readonly FrozenSet<string> BeforeName = Set(
        """
        Dr. Drs. Dra. Prof. Mr. Mrs. Ms. St. Sr. Sra. Ir. H. Hj. K.H. KH. Ust. Ny. Tn. Sdr. Rev. Gen. Gov. Sen. M. Mme Mlle Hr. Fr. van von de der den di da del al- el- bin binti ibn
        """
    );

    /// <summary>They belong to what stands before.</summary>
    private static readonly FrozenSet<string> AfterWord = Set(
        "al. al.) al., al.; dkk. dkk.) dkk., dkk.; dkk dll. dsb. dst. etc. etc.) f. ff. ff.) Jr. Jr., Sr. II III SM SH M BC AD BCE CE SM. M."
    );

    /// <summary>They belong to the number before.</summary>
    private static readonly FrozenSet<string> Units = Set(
        """
        % ‰ °C °F ° km km² m m² m³ cm cm² cm³ mm mm² µm μm nm kg g mg µg μg ng t l L ml mL µl μl dl dL ha s ms min h hr hrs Hz kHz MHz GHz Pa kPa MPa hPa bar W kW MW GW kWh MWh J kJ MJ kcal cal
        V mV kV A mA K mol mmol µmol μmol M mM µM μM nM U IU bp kb Mb kDa Da rpm dB px dpi pt GB MB TB a.m. p.m. am pm WIB WITA WIT € juta miliar triliun ribu million billion trillion
        """
    );

    /// <summary>Names of intervals, which belong to the percentage before: "95% CI".</summary>
    private static readonly FrozenSet<string> Intervals = Set("CI CrI PI IC KI BI ДІ ДИ");

    private static readonly SearchValues<char> RomanFigures = SearchValues.Create("IVXLCivxlc");

    /// <param name="space">Place of the space in the text.</param>
    /// <param name="language">BCP 47 tag.</param>
    /// <returns><see cref="BreakKind.Joined"/>, <see cref="BreakKind.Reluctant"/> or none; a thin space in French.</returns>
    public static BreakKind At(ReadOnlySpan<char> text, int space, string language)
    {
        var before = WordBefore(text, space);
        var after = WordAfter(text, space);
        if (before.IsEmpty || after.IsEmpty)
            return BreakKind.None;
        if (IsFrench(language) && (before[^1] == '«' || after[0] is '»' or ';' or ':' or '!' or '?'))
            return BreakKind.Thin;
        return IsJoined(before.TrimStart("([“‘\"'"), after) ? BreakKind.Joined
            : IsReluctant(before, after) ? BreakKind.Reluctant
            : BreakKind.None;
    }

    private static bool IsJoined(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        // A dash ends a line rather than begin one, also where a hyphen stands for it.
        if (after is "–" or "—" or "-")
            return true;
        if (before.IsEmpty)
            return false;
        if (IsInitial(before) && char.IsUpper(after[0]))
            return true;
        if (IsNumber(after) && Has(BeforeNumber, before))
            return true;
        if (char.IsUpper(after[0]) && Has(BeforeName, before))
            return true;
        if (char.IsDigit(before[^1]) && Has(Units, after.TrimEnd(".,;:)]")))
            return true;
        if (before[^1] is '%' && Has(Intervals, after.TrimEnd(".,;:)]")))
            return true;
        return Has(AfterWord, after) && (after[0] is not ('M' or 'A' or 'B' or 'C' or 'S' or 'I') || char.IsLetterOrDigit(before[^1]));
    }

    /// <summary>A single letter at a line's end hangs in the air; an initial goes better with its name.</summary>
    private static bool IsReluctant(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        (before.Length == 1 && char.IsLetter(before[0])) || (char.IsUpper(before[0]) && IsInitial(after.TrimEnd(",;)")));

    /// <summary>"A.", "A.B." or "A.-B."</summary>
    private static bool IsInitial(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || word[^1] != '.')
            return false;
        for (var index = 0; index < word.Length; index++)
        {
            var isLetter = char.IsUpper(word[index]) && (index + 1 == word.Length || word[index + 1] == '.');
            if (!isLetter && word[index] is not ('.' or '-'))
                return false;
        }

        return true;
    }

    /// <summary>Figures, a Roman numeral, or a capital such as numbers an appendix.</summary>
    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        if (char.IsDigit(word[0]) || (word.Length > 1 && char.IsDigit(word[1]) && char.IsLetter(word[0])) || word[0] is '=' or '<' or '>')
            return true;
        var bare = word.TrimEnd(".,;:)]");
        return !bare.IsEmpty && (bare.IndexOfAnyExcept(RomanFigures) < 0 || (bare.Length == 1 && char.IsUpper(bare[0])));
    }

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int space)
    {
        var start = text[..space].LastIndexOfAny(" \u00A0\n") + 1;
        return text[start..space];
    }

    private static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text, int space)
    {
        var rest = text[(space + 1)..];
        var end = rest.IndexOfAny(" \u00A0\n");
        return end < 0 ? rest : rest[..end];
    }

    private static bool IsFrench(string language) => language is "fr" || language.StartsWith("fr-", StringComparison.OrdinalIgnoreCase);

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Titles;

internal sealed partial class NoteToSelf : TextQuery
{
    public override Rule Info { get; } =
        new(
            "META126",
            Severity.Query,
            "Note of the author to themselves",
            "Words such as “[CHECK DATE]” show that something was still to be looked up; readers would find them in print.",
            "House rule: nothing unfinished is printed",
            "The strait is narrow. [CHECK DATE]",
            "The strait is narrow.",
            "Ask the author what was to be checked, and take the note out of the manuscript."
        );

    protected override IEnumerable<Edit> Doubts(FlatText text, InlineSite site) =>
        Note().Matches(text.Value).Select(match => new Edit(match.Index, match.Length, string.Empty));

    protected override string Ask(FlatText text, Edit doubt) =>
        $"“{text.Value.AsSpan(doubt.Start, doubt.Length)}” looks like a note of the author to themselves; is it to be printed?";

    // In brackets, or in capitals with a colon: what is still to be done, in the languages of our authors. Words put into quotations
    // begin small ("[check her name]") and are none.
    [GeneratedRegex(
        @"\[(?=\p{Lu}|[^\[\]]{0,80}\?)(?:(?i:check|to check|verify|confirm|update|add|fix|cite|citation|missing|tbc|tbd|to do|todo|to be|note to|fact[- ]check|query|cek|periksa|lengkapi|perbaiki|tambahkan|semak|semula|verificar|comprobar|revisar|añadir|conferir|checar|acrescentar|faltando|à vérifier|vérifier|à compléter|à ajouter|prüfen|überprüfen|ergänzen|controleren|nakijken|aanvullen|toevoegen)\b(?!-)[^\[\]\uFFFC]{0,80}(?<unsure>\?|\b(?i:needed|here|later|again|lagi|nanti|dulu|date|year|page|pages|source|sources|reference|ref|citation|number|numbers|figure|figures|spelling|name|quote|translation|sumber|tahun|halaman|tanggal|fuente|año|página|fecha|fonte|ano|data|année|référence|Quelle|Jahr|Seite|bron|jaartal|pagina))\s*[.!?]*)\]"
            + @"|\[(?i:tbc|tbd|todo|to do|cite|ref|citation needed|sumber\?|cek|periksa|cek lagi|xx+|\?{1,3})\]|\((?i:tbc|tbd|to be confirmed|to be added|citation needed|cek lagi|perlu dicek)\)|(?<![\p{L}\p{N}])(?:TODO|TBC|TBD|FIXME):|\?\?\?+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Note();
}

using System.Runtime.InteropServices;
using Pipeline.Docx.Rules;
using Pipeline.Docx.Stories;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Conservation;

/// <summary>
/// Lists every item of the parts that are read, before they are read, by a walk of its own; the readers then say of each
/// what they did with it. An item nobody speaks of stays unread, which the ledger tells as an error.
/// </summary>
internal sealed class Inventory
{
    private readonly List<PackageItem> _items = [];
    private readonly HashSet<OoxmlElement> _entered = [];
    private readonly HashSet<string> _targets = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(SourceRef Place, string Words)> _otherForms = [];

    /// <summary>Passages stored in a second form with the same words, which was passed over.</summary>
    public int Alternatives { get; private set; }

    /// <summary>The words of forms passed over that hold others than the form read.</summary>
    public IReadOnlyList<(SourceRef Place, string Words)> OtherForms => _otherForms;

    public Seq<PackageItem> Items => [.. _items];

    /// <summary>Lists the items of a part; once, however often it is asked.</summary>
    public void Enter(StoryPart part)
    {
        if (_entered.Add(part.Root))
            List(part.Root, part.Name, isInEquation: false);
    }

    /// <summary>The item is in the manuscript at this place.</summary>
    public void Keep(OoxmlElement element, SourceRef place)
    {
        if (Find(element) is { } at)
            At(at) = At(at) with { Source = place, Fate = ItemFate.Kept, Rule = null };
    }

    /// <summary>The text is in the manuscript at this place, as it is written there.</summary>
    public void KeepText(OoxmlElement element, SourceRef place, string written)
    {
        if (Find(element) is { } at)
            At(at) = At(at) with { Source = place, Text = written, Fate = ItemFate.Kept, Rule = null };
    }

    public void LeaveOut(OoxmlElement element, Rule rule) => Settle(element, ItemFate.LeftOut, rule.Code);

    public void Move(OoxmlElement element, Rule rule) => Settle(element, ItemFate.Moved, rule.Code);

    /// <summary>Everything in an element, itself included, is left out.</summary>
    public void LeaveOutAll(OoxmlElement element, Rule rule) => LeaveOutAll(element, rule.Code);

    /// <inheritdoc cref="LeaveOutAll(OoxmlElement, Rule)"/>
    public void LeaveOutAll(OoxmlElement element, string rule) => SettleAll(element, ItemFate.LeftOut, rule);

    /// <summary>Everything in an element, itself included, is told elsewhere.</summary>
    public void MoveAll(OoxmlElement element, Rule rule) => SettleAll(element, ItemFate.Moved, rule.Code);

    /// <summary>Says what tells an item from others, where only reading it shows.</summary>
    public void Describe(OoxmlElement element, string text)
    {
        if (Find(element) is { } at)
            At(at) = At(at) with { Text = text };
    }

    /// <summary>A link or field leads to this bookmark; names of bookmarks do not differ by case (ECMA-376 part 1 §17.13.6.2).</summary>
    public void LeadTo(string bookmark) => _targets.Add(bookmark);

    /// <summary>Leaves out the bookmarks that nothing leads to, and says how many they are.</summary>
    public int LeaveOutUnusedBookmarks()
    {
        var count = 0;
        foreach (ref var item in CollectionsMarshal.AsSpan(_items))
        {
            if (item.Kind != ItemKind.Bookmark || item.Fate != ItemFate.Kept || _targets.Contains(item.Text))
                continue;
            item = item with { Fate = ItemFate.LeftOut, Rule = UnusedBookmark.Rule.Code };
            count++;
        }

        return count;
    }

    private void List(OoxmlElement element, string part, bool isInEquation)
    {
        if (ItemKinds.Of(element) is { } kind && !(kind == ItemKind.Text && isInEquation))
        {
            _items.Add(Item(element, kind, part));
            element.ItemNumber = _items.Count;
            isInEquation |= kind == ItemKind.Equation;
        }

        if (element.Name == "mc:AlternateContent")
            ListBranches(element, part, isInEquation);
        else
            foreach (var child in element.Children)
                List(child, part, isInEquation);
    }

    private void ListBranches(OoxmlElement alternatives, string part, bool isInEquation)
    {
        var chosen = AlternateContent.Branch(alternatives);
        var (read, passedOver) = (0..0, new List<Range>());
        foreach (var branch in alternatives.Children)
        {
            var start = _items.Count;
            foreach (var child in branch.Children)
                List(child, part, isInEquation);
            if (ReferenceEquals(branch.Children, chosen))
                read = start.._items.Count;
            else if (_items.Count > start)
                passedOver.Add(start.._items.Count);
        }

        foreach (var branch in passedOver)
            PassOver(branch, read);
    }

    /// <summary>Leaves out a form that is not read, and notes its words where the form read has others.</summary>
    private void PassOver(Range branch, Range read)
    {
        var words = WordsOf(branch);
        var isSame = string.IsNullOrWhiteSpace(words) || Solid(words) == Solid(WordsOf(read));
        if (isSame)
            Alternatives++;
        else
            _otherForms.Add((_items[branch.Start.Value].Source, words));
        foreach (ref var item in CollectionsMarshal.AsSpan(_items)[branch])
            item = item with { Fate = ItemFate.LeftOut, Rule = isSame ? AlternativeForm.Rule.Code : DifferentForm.Rule.Code };
    }

    private string WordsOf(Range items) =>
        string.Join(' ', _items[items].Where(item => item is { Kind: ItemKind.Text, Fate: ItemFate.Unread }).Select(item => item.Text));

    private static string Solid(string words) => string.Concat(words.Where(sign => !char.IsWhiteSpace(sign)));

    private static PackageItem Item(OoxmlElement element, ItemKind kind, string part)
    {
        var (fate, rule) = kind == ItemKind.TrackedChange ? ChangeFates.Fate(element.Name) : (ItemFate.Unread, (string?)null);
        return new(kind, new SourceRef(part, element.Ordinal), ItemKinds.TextOf(element), fate, rule);
    }

    private void Settle(OoxmlElement element, ItemFate fate, string rule)
    {
        if (Find(element) is { } at)
            At(at) = At(at) with { Fate = fate, Rule = rule };
    }

    private void SettleAll(OoxmlElement element, ItemFate fate, string rule)
    {
        Settle(element, fate, rule);
        foreach (var inner in element.Descendants())
            Settle(inner, fate, rule);
    }

    private ref PackageItem At(int index) => ref CollectionsMarshal.AsSpan(_items)[index];

    private static int? Find(OoxmlElement element) => element.ItemNumber > 0 ? element.ItemNumber - 1 : null;
}

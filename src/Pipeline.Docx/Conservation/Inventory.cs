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
    private int _alternatives;

    /// <summary>Passages stored in a second form that was passed over.</summary>
    public int Alternatives => _alternatives;

    public Seq<PackageItem> Items => [.. _items];

    /// <summary>Lists the items of a part; once, however often it is asked.</summary>
    public void Enter(StoryPart part)
    {
        if (_entered.Add(part.Root)) List(part.Root, part.Name, default);
    }

    /// <summary>The item is in the manuscript at this place.</summary>
    public void Keep(OoxmlElement element, SourceRef place)
    {
        if (Find(element) is { } at) At(at) = At(at) with { Source = place, Fate = ItemFate.Kept, Rule = null };
    }

    /// <summary>The text is in the manuscript at this place, as it is written there.</summary>
    public void KeepText(OoxmlElement element, SourceRef place, string written)
    {
        if (Find(element) is { } at) At(at) = At(at) with { Source = place, Text = written, Fate = ItemFate.Kept, Rule = null };
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
        if (Find(element) is { } at) At(at) = At(at) with { Text = text };
    }

    /// <summary>A link or field leads to this bookmark; names of bookmarks do not differ by case (ECMA-376 part 1 §17.13.6.2).</summary>
    public void LeadTo(string bookmark) => _targets.Add(bookmark);

    /// <summary>Leaves out the bookmarks that nothing leads to, and says how many they are.</summary>
    public int LeaveOutUnusedBookmarks()
    {
        var count = 0;
        foreach (ref var item in CollectionsMarshal.AsSpan(_items))
        {
            if (item.Kind != ItemKind.Bookmark || item.Fate != ItemFate.Kept || _targets.Contains(item.Text)) continue;
            item = item with { Fate = ItemFate.LeftOut, Rule = UnusedBookmark.Rule.Code };
            count++;
        }

        return count;
    }

    private void List(OoxmlElement element, string part, Surroundings around)
    {
        if (ItemKinds.Of(element) is { } kind && !(kind == ItemKind.Text && around.IsEquation))
        {
            _items.Add(Item(element, kind, part, around.IsAlternative));
            element.ItemNumber = _items.Count;
            around = around with { IsEquation = around.IsEquation || kind == ItemKind.Equation };
        }

        if (element.Name == "mc:AlternateContent") ListBranches(element, part, around);
        else
            foreach (var child in element.Children) List(child, part, around);
    }

    private void ListBranches(OoxmlElement alternatives, string part, Surroundings around)
    {
        var chosen = AlternateContent.Branch(alternatives);
        foreach (var branch in alternatives.Children)
        {
            var isPassedOver = !ReferenceEquals(branch.Children, chosen);
            var before = _items.Count;
            foreach (var child in branch.Children) List(child, part, around with { IsAlternative = around.IsAlternative || isPassedOver });
            if (isPassedOver && _items.Count > before) _alternatives++;
        }
    }

    private static PackageItem Item(OoxmlElement element, ItemKind kind, string part, bool isAlternative)
    {
        var (fate, rule) = isAlternative ? (ItemFate.LeftOut, AlternativeForm.Rule.Code)
            : kind == ItemKind.TrackedChange ? ChangeFates.Fate(element.Name)
            : (ItemFate.Unread, (string?)null);
        return new(kind, new SourceRef(part, element.Ordinal), ItemKinds.TextOf(element), fate, rule);
    }

    private void Settle(OoxmlElement element, ItemFate fate, string rule)
    {
        if (Find(element) is { } at) At(at) = At(at) with { Fate = fate, Rule = rule };
    }

    private void SettleAll(OoxmlElement element, ItemFate fate, string rule)
    {
        Settle(element, fate, rule);
        foreach (var inner in element.Descendants()) Settle(inner, fate, rule);
    }

    private ref PackageItem At(int index) => ref CollectionsMarshal.AsSpan(_items)[index];

    private static int? Find(OoxmlElement element) => element.ItemNumber > 0 ? element.ItemNumber - 1 : null;

    /// <param name="IsAlternative">In a form of a passage that is passed over.</param>
    /// <param name="IsEquation">In an equation, whose signs are one item.</param>
    private readonly record struct Surroundings(bool IsAlternative, bool IsEquation);
}

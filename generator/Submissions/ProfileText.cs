using System.Text;
using StaticMarche.Content.Yaml;

namespace StaticMarche.Submissions;

/// <summary>
/// Writes fields and a story as the text of a profile, in the layout of the sample market. What the project's reader makes of it is the
/// same fields again; that holds for every text without control characters but line end and tab.
/// </summary>
internal sealed class ProfileText
{
    private const int Step = 2;

    private readonly StringBuilder _text = new();

    private ProfileText() { }

    public static string Of(MapNode fields, string story)
    {
        var profile = new ProfileText();
        profile._text.Append("---\n");
        profile.WriteEntries(fields, 0);
        profile._text.Append("---\n");
        if (story.Length > 0)
        {
            profile._text.Append(story.TrimEnd('\n')).Append('\n');
        }

        return profile._text.ToString();
    }

    private void WriteEntries(MapNode map, int indent)
    {
        foreach (var entry in map.Entries)
        {
            _text.Append(' ', indent);
            WriteEntry(entry, indent);
        }
    }

    private void WriteEntry(MapEntry entry, int indent)
    {
        _text.Append(ProfileScalar.Inline(entry.Key.Value)).Append(':');
        switch (entry.Value)
        {
            case ScalarNode scalar:
                _text.Append(' ').Append(ProfileScalar.Of(scalar.Value, indent + Step)).Append('\n');
                break;
            case ListNode list when IsShort(list):
                _text.Append(" [").AppendJoin(", ", list.Items.Cast<ScalarNode>().Select(item => item.Value)).Append("]\n");
                break;
            case MapNode { Entries: [] }:
                _text.Append(" {}\n");
                break;
            default:
                _text.Append('\n');
                WriteBlock(entry.Value, indent + Step);
                break;
        }
    }

    private void WriteBlock(Node node, int indent)
    {
        if (node is MapNode map)
        {
            WriteEntries(map, indent);
            return;
        }

        foreach (var item in ((ListNode)node).Items)
        {
            _text.Append(' ', indent).Append("- ");
            WriteItem(item, indent + Step);
        }
    }

    /// <summary>The first field of an item stands behind its dash, the others below it.</summary>
    private void WriteItem(Node item, int indent)
    {
        switch (item)
        {
            case ScalarNode scalar:
                _text.Append(ProfileScalar.Of(scalar.Value, indent)).Append('\n');
                break;
            case MapNode { Entries.Count: > 0 } map:
                WriteEntry(map.Entries[0], indent);
                WriteEntries(map with { Entries = [.. map.Entries.Skip(1)] }, indent);
                break;
            case MapNode:
                _text.Append("{}\n");
                break;
            case ListNode { Items: [] }:
                _text.Append("[]\n");
                break;
            default:
                _text.Length--;
                _text.Append('\n');
                WriteBlock(item, indent);
                break;
        }
    }

    /// <summary>Some plain words: <c>[bois, papeterie]</c>. Anything that needs quotes gets a line of its own.</summary>
    private static bool IsShort(ListNode list)
    {
        const int Longest = 80;
        return list.Items.All(item => item is ScalarNode scalar && ProfileScalar.IsWord(scalar.Value))
            && list.Items.Sum(item => ((ScalarNode)item).Value.Length + 2) <= Longest;
    }
}

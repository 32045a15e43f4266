// Command peer reads what toolsum writes with the Go implementations of signed notes, transparency logs and
// cosignatures. It exits with 0 if all is well and with 1 if it refuses what it was given.
package main

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"

	"filippo.io/torchwood"
	fnote "github.com/transparency-dev/formats/note"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

var commands = map[string]func(args []string) error{
	"note":           openNote,
	"cosigned":       openCosigned,
	"cosign":         cosign,
	"receipt":        checkReceipt,
	"consistency":    checkConsistency,
	"tiles":          readLog,
	"add-checkpoint": addCheckpoint,
}

func main() {
	if len(os.Args) < 2 || commands[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "no such command")
		os.Exit(2)
	}
	if err := commands[os.Args[1]](os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// openSigned reads a checkpoint that the key of the log signed.
func openSigned(vkey string, data []byte, others ...note.Verifier) (*note.Note, tlog.Tree, error) {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return nil, tlog.Tree{}, err
	}
	opened, err := note.Open(data, note.VerifierList(append(others, verifier)...))
	if err != nil {
		return nil, tlog.Tree{}, err
	}
	if !signedBy(opened, verifier) {
		return nil, tlog.Tree{}, errors.New("not signed by the log")
	}
	checkpoint, err := torchwood.ParseCheckpoint(opened.Text)
	if err != nil {
		return nil, tlog.Tree{}, err
	}
	if checkpoint.Origin != verifier.Name() {
		return nil, tlog.Tree{}, errors.New("the checkpoint of another log")
	}
	return opened, checkpoint.Tree, nil
}

func signedBy(opened *note.Note, verifier note.Verifier) bool {
	for _, sig := range opened.Sigs {
		if sig.Name == verifier.Name() && sig.Hash == verifier.KeyHash() {
			return true
		}
	}
	return false
}

// note VKEY FILE
func openNote(args []string) error {
	data, err := os.ReadFile(args[1])
	if err != nil {
		return err
	}
	_, tree, err := openSigned(args[0], data)
	if err == nil {
		fmt.Println(tree.N)
	}
	return err
}

// cosigned LOG-VKEY WITNESS-VKEY FILE
func openCosigned(args []string) error {
	data, err := os.ReadFile(args[2])
	if err != nil {
		return err
	}
	witness, err := fnote.NewVerifierForCosignatureV1(args[1])
	if err != nil {
		return err
	}
	opened, _, err := openSigned(args[0], data, witness)
	if err != nil {
		return err
	}
	for _, sig := range opened.Sigs {
		if sig.Name == witness.Name() && sig.Hash == witness.KeyHash() {
			at, err := torchwood.CosignatureTimestamp(sig)
			fmt.Println(at)
			return err
		}
	}
	return errors.New("not cosigned by the witness")
}

// cosign NAME SEED FILE: prints the verifier key, then the note with the cosignature
func cosign(args []string) error {
	seed, err := hex.DecodeString(args[1])
	if err != nil {
		return err
	}
	signer, err := torchwood.NewCosignatureSigner(args[0], ed25519.NewKeyFromSeed(seed))
	if err != nil {
		return err
	}
	data, err := os.ReadFile(args[2])
	if err != nil {
		return err
	}
	text, _, ok := bytes.Cut(data, []byte("\n\n"))
	if !ok {
		return errors.New("no note")
	}
	signed, err := note.Sign(&note.Note{Text: string(text) + "\n"}, signer)
	if err != nil {
		return err
	}
	line := signed[bytes.Index(signed, []byte("\n\n"))+2:]
	fmt.Printf("%s\n%s%s", signer.Verifier(), data, line)
	return nil
}

// receipt VKEY FILE: a C2SP tlog-proof whose extra line holds the entry
func checkReceipt(args []string) error {
	data, err := os.ReadFile(args[1])
	if err != nil {
		return err
	}
	head, checkpoint, ok := strings.Cut(string(data), "\n\n")
	lines := strings.Split(head, "\n")
	if !ok || len(lines) < 3 || lines[0] != "c2sp.org/tlog-proof@v1" {
		return errors.New("not a tlog-proof")
	}
	extra, isExtra := strings.CutPrefix(lines[1], "extra ")
	number, isIndex := strings.CutPrefix(lines[2], "index ")
	if !isExtra || !isIndex {
		return errors.New("no entry or no index")
	}
	entry, err := base64.StdEncoding.DecodeString(extra)
	if err != nil {
		return err
	}
	index, err := strconv.ParseInt(number, 10, 64)
	if err != nil {
		return err
	}
	proof, err := parseHashes(lines[3:])
	if err != nil {
		return err
	}
	_, tree, err := openSigned(args[0], []byte(checkpoint))
	if err != nil {
		return err
	}
	return tlog.CheckRecord(tlog.RecordProof(proof), tree.N, tree.Hash, index, tlog.RecordHash(entry))
}

func parseHashes(lines []string) ([]tlog.Hash, error) {
	var hashes []tlog.Hash
	for _, line := range lines {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return nil, err
		}
		hashes = append(hashes, hash)
	}
	return hashes, nil
}

// consistency VKEY OLD NEW PROOF: two checkpoints and the hashes between them, one a line
func checkConsistency(args []string) error {
	var trees []tlog.Tree
	for _, file := range args[1:3] {
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		_, tree, err := openSigned(args[0], data)
		if err != nil {
			return err
		}
		trees = append(trees, tree)
	}
	data, err := os.ReadFile(args[3])
	if err != nil {
		return err
	}
	proof, err := parseHashes(strings.Fields(string(data)))
	if err != nil {
		return err
	}
	return tlog.CheckTree(proof, trees[1].N, trees[1].Hash, trees[0].N, trees[0].Hash)
}

func fetchTree(vkey, url string) ([]byte, tlog.Tree, *torchwood.TileFetcher, error) {
	fetcher, err := torchwood.NewTileFetcher(url)
	if err != nil {
		return nil, tlog.Tree{}, nil, err
	}
	data, err := fetcher.ReadEndpoint(context.Background(), "checkpoint")
	if err != nil {
		return nil, tlog.Tree{}, nil, err
	}
	_, tree, err := openSigned(vkey, data)
	return data, tree, fetcher, err
}

// tiles VKEY URL: every entry, held to the tiles and the checkpoint, and the proof of each
func readLog(args []string) error {
	_, tree, fetcher, err := fetchTree(args[0], args[1])
	if err != nil {
		return err
	}
	cut := func(tile []byte) (entry []byte, hash tlog.Hash, rest []byte, err error) {
		entry, rest, err = torchwood.ReadTileEntry(tile)
		return entry, tlog.RecordHash(entry), rest, err
	}
	client, err := torchwood.NewClient(fetcher, torchwood.WithCutEntry(cut))
	if err != nil {
		return err
	}
	ctx := context.Background()
	for index := range tree.N {
		entry, proof, err := client.Entry(ctx, tree, index)
		if err != nil {
			return err
		}
		if err := tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(entry)); err != nil {
			return err
		}
	}
	fmt.Println(tree.N)
	return nil
}

// add-checkpoint LOG-VKEY LOG-URL WITNESS-VKEY WITNESS-URL OLD-SIZE: asks the witness as a log would
func addCheckpoint(args []string) error {
	data, tree, fetcher, err := fetchTree(args[0], args[1])
	if err != nil {
		return err
	}
	old, err := strconv.ParseInt(args[4], 10, 64)
	if err != nil {
		return err
	}
	var body bytes.Buffer
	fmt.Fprintf(&body, "old %d\n", old)
	if old > 0 && old < tree.N {
		reader := torchwood.TileHashReaderWithContext(context.Background(), tree, fetcher)
		proof, err := tlog.ProveTree(tree.N, old, reader)
		if err != nil {
			return err
		}
		for _, hash := range proof {
			fmt.Fprintf(&body, "%s\n", hash)
		}
	}
	fmt.Fprintf(&body, "\n%s", data)
	response, err := http.Post(strings.TrimSuffix(args[3], "/")+"/add-checkpoint", "text/plain", &body)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("%d: %s", response.StatusCode, answer)
	}
	witness, err := fnote.NewVerifierForCosignatureV1(args[2])
	if err != nil {
		return err
	}
	opened, err := note.Open(append(data, answer...), note.VerifierList(witness))
	if err != nil {
		return err
	}
	if !signedBy(opened, witness) {
		return errors.New("the witness answers without its cosignature")
	}
	fmt.Println(tree.N)
	return nil
}
